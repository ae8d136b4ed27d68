package org.yusuan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.source.Archives;
import org.yusuan.source.Archives.Unpacked;

/** Puts the files inside archives in the place of the archives. One that could not be unpacked whole stays, and says why. */
final class ArchivedInputs {
    private ArchivedInputs() {}

    static List<InputFile> unpacked(List<InputFile> files, Archives archives) {
        List<InputFile> all = new ArrayList<>();
        for (InputFile file : files) {
            if (!archives.isArchive(file.file(), file.name())) {
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
}
