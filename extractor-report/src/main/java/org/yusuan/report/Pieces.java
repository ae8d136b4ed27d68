package org.yusuan.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A long list in files of a size that a page loads at once. */
final class Pieces {
    /** Characters after which an element begins the next file: read and shown before anybody waits. */
    private static final long FULL = 600_000;

    private final SiteFolder site;
    private final String name;
    private @Nullable DataFile file;
    private int number;

    /** @param name of the files, before their numbers */
    Pieces(SiteFolder site, String name) {
        this.site = site;
        this.name = name;
    }

    /** Where the next element goes: inside a list that is open. */
    DataFile next() throws IOException {
        DataFile open = file;
        if (open != null && open.length() > FULL) {
            end();
            open = null;
        }
        if (open == null) {
            number++;
            open = DataFile.create(site, name + number);
            open.generator().writeStartArray();
            file = open;
        }
        return open;
    }

    /** Number of the file that the last element is in, from 1; how many there are, at the end. */
    int number() {
        return number;
    }

    void end() throws IOException {
        if (file != null) {
            file.generator().writeEndArray();
            file.close();
            file = null;
        }
    }
}
