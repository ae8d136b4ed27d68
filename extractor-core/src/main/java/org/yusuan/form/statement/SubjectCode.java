package org.yusuan.form.statement;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code of a budget subject with its place in the classification.
 *
 * @param level 1 类, 2 款, 3 项; absent where the code is of another classification
 * @param parent the code one level up
 */
record SubjectCode(
        @Nullable String code,
        @Nullable Integer level,
        @Nullable String parent) {
    /** 类 has three digits (1xx revenue, 2xx functional, 3xx and 5xx economic), each level below two more. */
    private static final Pattern CLASSIFIED = Pattern.compile("[1-5]\\d{2}(?:\\d{2}){0,3}");

    /** What codes of the departments' and of the governments' economic classification begin with. */
    static final String ECONOMIC_CLASS = "3";

    static final String COUNTERPART_CLASS = "5";

    private static final int CLASS_DIGITS = 3;
    private static final int LEVEL_DIGITS = 2;

    static SubjectCode of(@Nullable String code) {
        if (code == null || !CLASSIFIED.matcher(code).matches()) {
            return new SubjectCode(code, null, null);
        }
        int level = (code.length() - CLASS_DIGITS) / LEVEL_DIGITS + 1;
        String parent = level == 1 ? null : code.substring(0, code.length() - LEVEL_DIGITS);
        return new SubjectCode(code, level, parent);
    }
}
