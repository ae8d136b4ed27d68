/** Programs that do the work of the peers, for timing as whole processes. */
@NullMarked
package org.yusuan.benchmark;

import org.jspecify.annotations.NullMarked;
