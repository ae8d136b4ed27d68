package org.yusuan.record;

import org.jspecify.annotations.Nullable;

/**
 * A second thing that a row is of, by code and name: an economic item, a unit.
 *
 * @param code as published, parts joined; absent where the form gives the name alone
 * @param name absent where the form gives the code alone
 */
public record CodeAndName(@Nullable String code, @Nullable String name) {}
