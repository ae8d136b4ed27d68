package org.yusuan.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lexicon's tables: UTF-8, a row in each line, columns separated by a tab, {@code #} before comments. */
final class Resource {
    private Resource() {}

    /** A row, and where it stands for whoever has to mend it. */
    record Line(String resource, int number, String text) {
        /** The line's columns, of which there must be so many. */
        List<String> columns(int count) {
            List<String> columns = List.of(text.split("\t", -1));
            if (columns.size() != count) {
                throw broken("expected " + count + " columns separated by a tab, found " + columns.size());
            }
            return columns;
        }

        <E extends Enum<E>> E concept(Class<E> concepts, String name) {
            for (E concept : concepts.getEnumConstants()) {
                if (concept.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return concept;
                }
            }
            throw broken("unknown concept of " + concepts.getSimpleName());
        }

        IllegalStateException broken(String reason) {
            return new IllegalStateException(resource + ":" + number + ": " + reason + ": " + text);
        }
    }

    /** The rows of a resource beside this class. */
    static List<Line> lines(String resource) {
        List<Line> rows = new ArrayList<>();
        int number = 0;
        for (String text : text(resource).lines().toList()) {
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                rows.add(new Line(resource, number, text));
            }
        }
        return rows;
    }

    private static String text(String resource) {
        try (InputStream in = Resource.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": no such resource beside " + Resource.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
