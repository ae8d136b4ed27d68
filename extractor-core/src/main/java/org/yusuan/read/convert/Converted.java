package org.yusuan.read.convert;

import java.io.IOException;
import java.nio.file.Path;
import org.yusuan.temp.TemporaryFiles;

/**
 * A converted file in a folder of its own, both of which are gone when it is closed.
 *
 * @param folder holds the file and whatever else the conversion left
 */
public record Converted(Path folder, Path file) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        TemporaryFiles.delete(folder);
    }
}
