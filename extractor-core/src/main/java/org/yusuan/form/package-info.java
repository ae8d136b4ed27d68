/** Which form a grid is, what role each cell plays, and the records made of them. */
@NullMarked
package org.yusuan.form;

import org.jspecify.annotations.NullMarked;
