/** What a run leaves: the journal and the spool while documents are read, the output folder when all are. */
@NullMarked
package org.yusuan.run.spool;

import org.jspecify.annotations.NullMarked;
