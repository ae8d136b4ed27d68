/** Figures of the prose around the tables, which restate figures of the tables. */
@NullMarked
package org.yusuan.form.narrative;

import org.jspecify.annotations.NullMarked;
