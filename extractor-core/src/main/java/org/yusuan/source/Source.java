package org.yusuan.source;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param name path below the input root with {@code /}, as users will see it ({@code archive.zip!/a.pdf} inside an archive)
 * @param file where the bytes are
 * @param sha256 of the bytes, lower-case hex; the document's id
 * @param size in bytes
 * @param format by content; the extension only breaks ties
 */
public record Source(String name, Path file, String sha256, long size, Format format) {}
