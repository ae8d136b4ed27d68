/** A run over many documents: which files, read by whom, several at a time, what an earlier run has read already. */
@NullMarked
package org.yusuan.run;

import org.jspecify.annotations.NullMarked;
