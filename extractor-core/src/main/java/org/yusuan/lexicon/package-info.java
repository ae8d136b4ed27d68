/** The language of the field: folding of characters, vocabularies, numbers, units, dates, places. Uses nothing else. */
@NullMarked
package org.yusuan.lexicon;

import org.jspecify.annotations.NullMarked;
