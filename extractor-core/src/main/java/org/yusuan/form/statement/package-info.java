/** Budget statements (预算公开表, 决算公开表): rows that carry codes or names, columns that carry measures. */
@NullMarked
package org.yusuan.form.statement;

import org.jspecify.annotations.NullMarked;
