package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether what the program makes now is to be kept as what is expected of it: {@code -Dyusuan.golden=rewrite}. */
final class Accepting {
    private Accepting() {}

    static boolean isAsked() {
        if (!"rewrite".equals(System.getProperty("yusuan.golden"))) {
            return false;
        }
        assertThat(System.getenv("CI"))
                .as("expected no -Dyusuan.golden=rewrite where CI is true: a golden is accepted by a person")
                .isNotEqualTo("true");
        return true;
    }
}
