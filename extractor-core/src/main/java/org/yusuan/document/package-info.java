/** A document as it is printed: pages, paragraphs, grids of cells with spans and boxes. No meaning is given to anything yet. */
@NullMarked
package org.yusuan.document;

import org.jspecify.annotations.NullMarked;
