/** Two readings of the same tables held against each other. */
@NullMarked
package org.yusuan.crosscheck;

import org.jspecify.annotations.NullMarked;
