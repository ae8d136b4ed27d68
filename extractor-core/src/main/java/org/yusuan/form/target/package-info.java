/** Performance-target forms (绩效目标表): labels and their values, sections of indicators and tasks, lists of targets. */
@NullMarked
package org.yusuan.form.target;

import org.jspecify.annotations.NullMarked;
