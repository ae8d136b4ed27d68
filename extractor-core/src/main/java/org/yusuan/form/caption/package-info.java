/** What stands over a table: its name, form number, unit, organisation and year; and which kind of form that says it is. */
@NullMarked
package org.yusuan.form.caption;

import org.jspecify.annotations.NullMarked;
