/** Drawn lines to grids: edges, intersections, cells, grids. Plain geometry that knows nothing of PDF. */
@NullMarked
package org.yusuan.ruling;

import org.jspecify.annotations.NullMarked;
