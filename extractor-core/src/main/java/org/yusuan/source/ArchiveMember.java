package org.yusuan.source;

import java.nio.file.Path;

/**
 * A file that was in an archive.
 *
 * @param name as users will see it: {@code archive.zip!/folder/a.pdf}
 */
public record ArchiveMember(Path file, String name) {}
