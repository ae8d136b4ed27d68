/** Continuation pages joined into one grid, nested tables laid flat, repeated headings dropped, cut cells healed. */
@NullMarked
package org.yusuan.stitch;

import org.jspecify.annotations.NullMarked;
