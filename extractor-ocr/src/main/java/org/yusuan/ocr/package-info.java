/** Text in pictures of pages: the picture made upright and clean, its drawn lines, its words (文字识别). */
@NullMarked
package org.yusuan.ocr;

import org.jspecify.annotations.NullMarked;
