package org.yusuan.record;

import org.jspecify.annotations.Nullable;

/**
 * A cell that stands in no record and is no understood label.
 *
 * @param reason why, as a stable id such as {@code no_role}
 */
public record Residue(@Nullable String tableId, String text, String reason, Origin origin) {}
