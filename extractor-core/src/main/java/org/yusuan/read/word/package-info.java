/** Word documents (.docx, .doc): the published text of paragraphs and tables, pages as far as the file states them. */
@NullMarked
package org.yusuan.read.word;

import org.jspecify.annotations.NullMarked;
