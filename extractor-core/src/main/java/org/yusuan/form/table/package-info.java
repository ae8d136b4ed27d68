/** One table while it is being understood: its cells by rows, the money in them, what role each of them plays. */
@NullMarked
package org.yusuan.form.table;

import org.jspecify.annotations.NullMarked;
