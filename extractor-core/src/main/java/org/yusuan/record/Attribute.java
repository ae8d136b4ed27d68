package org.yusuan.record;

import org.jspecify.annotations.Nullable;

/**
 * Whatever a target form states with a label and no other table holds.
 *
 * @param label as published
 * @param field canonical name, absent if the lexicon has none
 */
public record Attribute(String label, @Nullable String field, SourcedText value) {}
