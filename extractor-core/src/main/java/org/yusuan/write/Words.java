package org.yusuan.write;

/** What a table or a column is, in the languages of those who use it. */
public record Words(String english, String chinese) {}
