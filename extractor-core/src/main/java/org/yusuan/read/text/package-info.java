/** Plain text and Markdown as OCR tools and converters leave it: tables whose structure is partly lost. */
@NullMarked
package org.yusuan.read.text;

import org.jspecify.annotations.NullMarked;
