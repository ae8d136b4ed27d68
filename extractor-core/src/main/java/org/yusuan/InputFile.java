package org.yusuan;

import java.nio.file.Path;

/**
 * A file that a run reads.
 *
 * @param name path below the input root with {@code /}, unlike that of any other file of the run
 */
record InputFile(Path file, String name) {}
