/** PDF: page content → visible glyphs and drawn edges → tables → cells and paragraphs. Nothing is rendered. */
@NullMarked
package org.yusuan.read.pdf;

import org.jspecify.annotations.NullMarked;
