package org.yusuan.warehouse;

import java.nio.file.Path;

/** Loads an output folder, as a process that can be killed. */
final class LoadingProcess {
    private LoadingProcess() {}

    /** @param words the database and the folder */
    public static void main(String[] words) throws Exception {
        Warehouse.at(words[0]).load(Path.of(words[1]), true);
    }
}
