/** Formats that no library here reads, turned into one that is read, by a program of their own in its own process. */
@NullMarked
package org.yusuan.read.convert;

import org.jspecify.annotations.NullMarked;
