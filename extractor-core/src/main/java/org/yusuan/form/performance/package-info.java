/** Performance-target forms (绩效目标表): labels and their values, sections of indicators and tasks, lists of targets. */
@NullMarked
package org.yusuan.form.performance;

import org.jspecify.annotations.NullMarked;
