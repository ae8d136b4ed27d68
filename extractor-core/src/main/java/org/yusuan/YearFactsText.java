package org.yusuan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.yusuan.check.YearFacts;

/** {@link YearFacts} as a text, for the journal and for a worker's answer. */
final class YearFactsText {
    /** Nothing else is made of what stands in a journal; a document has few figures. */
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxdepth=8;maxrefs=4096;maxbytes=1048576;maxarray=1024;org.yusuan.check.*;org.yusuan.record.*;"
                    + "org.yusuan.lexicon.*;java.lang.*;java.math.*;java.util.*;!*");

    private YearFactsText() {}

    /** Absent where nothing can be held against another document. */
    static @Nullable String write(YearFacts facts) throws IOException {
        if (facts.isEmpty()) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(facts);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** @throws IOException if the text is no such facts of this version */
    static YearFacts read(String text) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(text);
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            objects.setObjectInputFilter(OURS);
            return (YearFacts) objects.readObject();
        } catch (ClassNotFoundException | ClassCastException otherVersion) {
            throw new IOException("expected facts of this version, found others", otherVersion);
        }
    }
}
