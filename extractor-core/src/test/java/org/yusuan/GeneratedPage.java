package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the documentation that is made from the code or from its output, so that it cannot fall behind. */
public final class GeneratedPage {
    private static final String HOW =
            "expected %s to be what is made now; after reading what changed, write it anew with"
                    + " -Dyusuan.golden=rewrite";

    private GeneratedPage() {}

    /** @param name the page's path below the project's folder */
    public static void says(String name, String made) throws IOException {
        Path page = Path.of(System.getProperty("yusuan.fixtures")).resolveSibling(name);
        if (Accepting.isAsked()) {
            Files.writeString(page, made);
        }
        assertThat(page).as(HOW, name).content(StandardCharsets.UTF_8).isEqualTo(made);
    }
}
