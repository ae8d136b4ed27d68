/**
 * Text that stands in columns to grids: pieces of text → prose left out → regions → columns → rows → cells. Plain geometry
 * that knows nothing of PDF.
 */
@NullMarked
package org.yusuan.aligned;

import org.jspecify.annotations.NullMarked;
