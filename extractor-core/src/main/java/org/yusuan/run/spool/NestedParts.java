package org.yusuan.run.spool;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.record.Disclosure;
import org.yusuan.write.DocumentJson;
import org.yusuan.write.DocumentJson.Section;
import org.yusuan.write.JsonFile;
import org.yusuan.write.RowCounts;
import org.yusuan.write.Utf8;

/**
 * The nested document of one that comes in chunks: of each of its lists a file of its own grows, and the document is
 * put together of them. It is the same, byte for byte, as of one that comes as a whole.
 */
final class NestedParts implements Closeable {
    /** An object with one field in the layout of {@link JsonFile}: what is around the field, in characters of one byte. */
    private static final int BEFORE_FIELD = "{".length();

    private static final int AFTER_FIELD = "\n}".length();

    private final List<Growing> lists = new ArrayList<>();

    /** A list that grows. */
    private record Growing(Section section, SpoolFile file, JsonGenerator json) {}

    /** @param document what it will be; the files stand beside it */
    NestedParts(Path document) throws IOException {
        for (Section section : DocumentJson.SECTIONS) {
            SpoolFile file = SpoolFile.begin(document.resolveSibling(document.getFileName() + "." + section.name()));
            JsonGenerator json = JsonFile.generator(Utf8.writer(file.stream()));
            lists.add(new Growing(section, file, json));
            json.writeStartObject();
            json.writeArrayFieldStart(section.name());
        }
    }

    /** @param before rows that the flat tables have of the document already */
    void add(Disclosure chunk, RowCounts before) throws IOException {
        for (Growing list : lists) {
            list.section.elements().write(list.json, chunk, before);
        }
    }

    /** @param tables number of the document's tables */
    void finish(Disclosure last, int tables, SpoolFile document) throws IOException {
        document.write(text -> DocumentJson.writeHead(last, tables, text));
        for (Growing list : lists) {
            list.json.writeEndArray();
            list.json.writeEndObject();
            list.json.flush();
            document.write(text -> text.write(","));
            document.append(list.file, BEFORE_FIELD, list.file.size() - AFTER_FIELD);
        }
        document.write(text -> text.write("\n}\n"));
    }

    @Override
    public void close() throws IOException {
        for (Growing list : lists) {
            list.file.close();
        }
    }
}
