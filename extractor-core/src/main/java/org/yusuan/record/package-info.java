/** The contract's tables as records. */
@NullMarked
package org.yusuan.record;

import org.jspecify.annotations.NullMarked;
