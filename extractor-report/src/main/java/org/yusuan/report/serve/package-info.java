/** A site on this machine alone, with a place to drop a file and see it read. */
@NullMarked
package org.yusuan.report.serve;

import org.jspecify.annotations.NullMarked;
