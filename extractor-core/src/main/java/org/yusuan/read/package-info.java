/** From bytes to a {@link org.yusuan.document.SourceDocument}; one sub-package for each family of formats. */
@NullMarked
package org.yusuan.read;

import org.jspecify.annotations.NullMarked;
