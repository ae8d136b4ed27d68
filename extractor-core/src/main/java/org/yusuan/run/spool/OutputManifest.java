package org.yusuan.run.spool;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yusuan.write.JsonFile;

/**
 * Tells the folder of a run from any other: a file in it that names the program and the files that are its own. A run writes
 * where there is nothing or where the marker is, and no file that the marker does not name.
 *
 * @param files names of the files at the top of the folder that are the program's
 */
record OutputManifest(Set<String> files) {
    /** What the program keeps for itself in an output folder. */
    static final String FOLDER = ".yusuan";

    private static final String FILE = "marker.json";

    OutputManifest {
        files = Set.copyOf(files);
    }

    /** Whether the folder is one that runs write. */
    static boolean isIn(Path folder) {
        return Files.isRegularFile(file(folder));
    }

    private static Path file(Path folder) {
        return folder.resolve(FOLDER).resolve(FILE);
    }

    /**
     * Refuses a folder in which something is not the program's.
     *
     * @param written names of the files that the run will write
     * @throws NotOurFolderException naming what is in the way
     */
    static void refuseForeign(Path folder, Collection<String> written) throws IOException {
        OutputManifest marker = read(folder);
        if (marker == null) {
            ForeignFiles.refuse(folder, FOLDER);
            return;
        }
        List<String> there = ForeignFiles.entries(folder);
        there.retainAll(written);
        there.removeAll(marker.files);
        ForeignFiles.refuse(folder, NotOurFolderException.Why.IN_THE_WAY, there);
    }

    /** The marker of a folder; absent where it is none of ours. */
    static @Nullable OutputManifest read(Path folder) throws IOException {
        if (!Files.isRegularFile(file(folder), LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        Set<String> files = new TreeSet<>();
        try {
            JsonNode marker = new ObjectMapper().readTree(Files.readAllBytes(file(folder)));
            marker.path("files").forEach(name -> files.add(name.asText()));
        } catch (NoSuchFileException | JacksonException gone) {
            return null;
        }
        return new OutputManifest(files);
    }

    /**
     * Marks the folder as one that runs write.
     *
     * @param terms the program and the options of the run, for whoever wonders where the files come from
     */
    void write(Path folder, String version, String terms) throws IOException {
        try (SpoolFile file = SpoolFile.begin(file(folder))) {
            file.write(text -> {
                try (JsonGenerator json = JsonFile.generator(text)) {
                    json.writeStartObject();
                    json.writeStringField("written_by", "yusuan " + version);
                    json.writeFieldName("options");
                    json.writeRawValue(terms);
                    JsonFile.writeStrings(json, "files", new TreeSet<>(files));
                    json.writeEndObject();
                    json.writeRaw('\n');
                }
            });
            file.publish();
        }
    }
}
