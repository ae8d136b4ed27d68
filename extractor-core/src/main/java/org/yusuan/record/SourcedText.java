package org.yusuan.record;

/**
 * A text a form states, with where it states it.
 *
 * @param value folded and normalised (a date in ISO, a name without numbering)
 * @param raw as published
 */
public record SourcedText(String value, String raw, Origin origin) {}
