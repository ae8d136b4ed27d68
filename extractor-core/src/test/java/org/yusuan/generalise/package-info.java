/**
 * How well the program reads what it has never seen, measured on documents with truth: leaving out what only documents of
 * the same place attest, and printing the same facts in other ways. The tests of this package hold the small figures; the
 * benchmark prints the large ones.
 */
package org.yusuan.generalise;
