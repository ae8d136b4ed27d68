/** Web pages, and the pieces of web pages that converters leave in texts. */
@NullMarked
package org.yusuan.read.html;

import org.jspecify.annotations.NullMarked;
