package org.yusuan.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables beside a class: UTF-8, a row in each line, columns separated by a tab, {@code #} before comments. */
public final class TsvResource {
    private TsvResource() {}

    /** A row, and where it stands for whoever has to mend it. */
    public record Line(String resource, int number, String text) {
        /** The line's columns, of which there must be so many, or it is an {@link IllegalStateException}. */
        public List<String> columns(int count) {
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

    /** The rows of a resource, each with so many columns; one with more or fewer is an {@link IllegalStateException}. */
    public static List<List<String>> rows(Class<?> beside, String resource, int columns) {
        return lines(beside, resource).stream()
                .map(line -> line.columns(columns))
                .toList();
    }

    /** The rows of a resource of the lexicon. */
    static List<Line> lines(String resource) {
        return lines(TsvResource.class, resource);
    }

    private static List<Line> lines(Class<?> beside, String resource) {
        List<Line> rows = new ArrayList<>();
        int number = 0;
        for (String text : text(beside, resource).lines().toList()) {
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                rows.add(new Line(resource, number, text));
            }
        }
        return rows;
    }

    private static String text(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": no such resource beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
