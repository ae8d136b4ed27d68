package org.yusuan.generalise;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.CsvRow;
import org.yusuan.document.SourceDocument;
import org.yusuan.source.Source;

/**
 * The stages that know the language, loaded once more with a lexicon from which wordings were taken out. What stands before
 * them knows no language, so that a document is read once and understood with any lexicon.
 */
final class ReducedLexicon extends ClassLoader {
    private static final List<String> KNOW_THE_LANGUAGE = List.of(
            "org.yusuan.lexicon.",
            "org.yusuan.record.",
            "org.yusuan.form.",
            "org.yusuan.check.",
            "org.yusuan.write.",
            Understanding.class.getName());
    private static final String LEXICON = "org/yusuan/lexicon/";
    private static final String TABLE = ".tsv";
    private static final int ATTESTATION = 2;

    private final Predicate<String> removed;

    private ReducedLexicon(Predicate<String> removed) {
        super(ReducedLexicon.class.getClassLoader());
        this.removed = removed;
    }

    /**
     * The understanding of a document by what is left of the lexicon.
     *
     * @param removed tells by what attests a wording whether it is taken out
     */
    @SuppressWarnings("unchecked") // the class is the same but for its loader, and so are the types in its signature
    static BiFunction<Source, SourceDocument, Map<String, List<CsvRow>>> without(Predicate<String> removed) {
        try {
            return (BiFunction<Source, SourceDocument, Map<String, List<CsvRow>>>)
                    Class.forName(Understanding.class.getName(), true, new ReducedLexicon(removed))
                            .asSubclass(BiFunction.class)
                            .getConstructor()
                            .newInstance();
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException("the stages cannot be loaded once more", cause);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (KNOW_THE_LANGUAGE.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defined(name);
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException cause) {
            throw new ClassNotFoundException(name, cause);
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        InputStream whole = super.getResourceAsStream(name);
        boolean reduced = name.startsWith(LEXICON) && name.endsWith(TABLE);
        return whole == null || !reduced ? whole : reduced(whole);
    }

    private InputStream reduced(InputStream whole) {
        try (whole) {
            String left = new String(whole.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !isRemoved(line))
                    .collect(Collectors.joining("\n"));
            return new ByteArrayInputStream(left.getBytes(StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private boolean isRemoved(String line) {
        String[] columns = line.split("\t", -1);
        return !line.startsWith("#") && columns.length > ATTESTATION && removed.test(columns[ATTESTATION]);
    }
}
