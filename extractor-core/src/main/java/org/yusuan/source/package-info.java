/** What the bytes are: detection by content, identity, limits. */
@NullMarked
package org.yusuan.source;

import org.jspecify.annotations.NullMarked;
