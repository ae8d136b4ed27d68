/** A second, independent reader of ruled tables in PDF: tabula-java's lattice. */
@NullMarked
package org.yusuan.read.tabula;

import org.jspecify.annotations.NullMarked;
