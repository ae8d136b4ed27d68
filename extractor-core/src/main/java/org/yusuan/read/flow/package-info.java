/** What the readers of formats without a fixed layout (Word, web pages, texts) have in common. */
@NullMarked
package org.yusuan.read.flow;

import org.jspecify.annotations.NullMarked;
