package org.yusuan.record;

import org.jspecify.annotations.Nullable;

/**
 * One of a department's main tasks of the year (年度重点工作任务).
 *
 * @param name without {@code 任务1：}
 */
public record Task(
        int ordinal, String name, String content, @Nullable Amount amount, String goal, Origin origin) {}
