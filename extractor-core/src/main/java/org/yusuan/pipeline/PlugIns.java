package org.yusuan.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.yusuan.check.AddedRule;
import org.yusuan.read.AddedReader;
import org.yusuan.read.PageRecognizer;

/** What other jars bring that decides how a document is read. */
public final class PlugIns {
    private PlugIns() {}

    /** The classes of readers, rules and recognizers of pages, in the order of their names. */
    public static List<Class<?>> found() {
        return Stream.<Class<?>>of(AddedReader.class, AddedRule.class, PageRecognizer.class)
                .flatMap(PlugIns::found)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static <S> Stream<Class<?>> found(Class<S> kind) {
        return ServiceLoader.load(kind).stream().map(ServiceLoader.Provider::type);
    }
}
