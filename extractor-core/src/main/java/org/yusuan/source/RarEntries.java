package org.yusuan.source;

import com.github.junrar.Archive;
import com.github.junrar.ArchiveOptions;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.WrongPasswordException;
import com.github.junrar.rarfile.FileHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;
import org.yusuan.source.ArchiveEntries.Taker;

/** Goes through the files of a RAR archive of any version. Only this class knows the library, which is optional. */
final class RarEntries {
    /** What an archive may ask for to be unpacked with; published ones were made with at most 32 MiB. */
    private static final long DICTIONARY_BYTES = 128L << 20;

    private RarEntries() {}

    static void read(Path file, @Nullable String password, Taker taker) throws IOException {
        ArchiveOptions.Builder options = ArchiveOptions.builder().maxDictionarySize(DICTIONARY_BYTES);
        if (password != null) {
            options.password(password.toCharArray());
        }
        try (Archive archive = new Archive(file.toFile(), options.build())) {
            if (archive.isPasswordProtected() && password == null) {
                taker.sealed(Code.ENCRYPTED, "every file", "is under a password");
                return;
            }
            for (FileHeader header : archive.getFileHeaders()) {
                if (!header.isDirectory() && header.getRedirection() == null) {
                    take(archive, header, taker);
                }
            }
        } catch (WrongPasswordException sealed) {
            // names may be under the password too; a file's content is met by the reader of it
            taker.sealed(Code.ENCRYPTED, "every file", "is under a password");
        } catch (RarException damage) {
            throw new IOException(damage.getClass().getSimpleName() + ": " + damage.getMessage(), damage);
        }
    }

    private static void take(Archive archive, FileHeader header, Taker taker) throws IOException {
        String name = name(header);
        if (header.isSplitBefore() || header.isSplitAfter()) {
            taker.sealed(Code.UNSUPPORTED_FORMAT, name, "goes on in another volume of the archive");
            return;
        }
        try (InputStream content = archive.getInputStream(header)) {
            taker.file(name, content);
        }
    }

    /** Only names marked so are Unicode; the others are as the packer's system wrote them. */
    private static String name(FileHeader header) {
        byte[] raw = header.getFileNameByteArray();
        boolean unicode = header.isRar5Container() || header.isUnicode() || raw == null;
        return unicode ? header.getFileName() : EntryName.decode(raw);
    }
}
