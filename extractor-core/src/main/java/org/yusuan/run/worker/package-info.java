/** Documents read in processes of their own, so that what one of them does to the process costs nothing else. */
@NullMarked
package org.yusuan.run.worker;

import org.jspecify.annotations.NullMarked;
