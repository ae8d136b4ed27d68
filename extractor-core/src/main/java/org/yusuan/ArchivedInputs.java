package org.yusuan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.source.Archives;
import org.yusuan.source.Archives.Unpacked;

/** Puts the files inside archives in the place of the archives. One that could not be unpacked whole stays, and says why. */
final class ArchivedInputs {
    private static final Logger LOG = LoggerFactory.getLogger(ArchivedInputs.class);

    private ArchivedInputs() {}

    static List<InputFile> unpacked(List<InputFile> files, Archives archives) {
        List<InputFile> all = new ArrayList<>();
        for (InputFile file : files) {
            if (!isArchive(file, archives)) {
                all.add(file);
                continue;
            }
            Unpacked unpacked = archives.unpack(file.file(), file.name());
            unpacked.members().forEach(member -> all.add(new InputFile(member.file(), member.name())));
            if (!unpacked.diagnostics().isEmpty()) {
                all.add(new InputFile(file.file(), file.name(), unpacked.diagnostics()));
            }
        }
        all.sort(Comparator.comparing(InputFile::name));
        return all;
    }

    /** A file at which the look itself fails is no archive; who reads it as a document tells of it. */
    private static boolean isArchive(InputFile file, Archives archives) {
        try {
            return archives.isArchive(file.file(), file.name());
        } catch (RuntimeException | StackOverflowError damage) {
            LOG.info("{}: cannot be looked at", file.name(), damage);
            return false;
        }
    }
}
