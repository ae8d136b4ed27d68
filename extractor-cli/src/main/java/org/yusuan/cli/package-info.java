/** The command {@code yusuan}: words to requests, results to exit statuses. */
@NullMarked
package org.yusuan.cli;

import org.jspecify.annotations.NullMarked;
