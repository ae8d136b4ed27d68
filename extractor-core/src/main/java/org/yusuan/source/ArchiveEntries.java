package org.yusuan.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;

/** Goes through the files of an archive of any kind, in the archive's order. */
final class ArchiveEntries {
    /** A 7z archive may ask for as much memory as it likes to be unpacked with. */
    private static final int SEVEN_ZIP_MEMORY_KIB = 256 * 1024;

    /** LZMA and the like, behind gzip and xz. */
    private static final int COMPRESSOR_MEMORY_KIB = 128 * 1024;

    private static final int TAR_MARK_OFFSET = 257;
    private static final String TAR_MARK = "ustar";

    /** A class of the library for RAR archives, which is optional. */
    private static final String RAR_LIBRARY = "com.github.junrar.Archive";

    private final @Nullable String password;
    private final Taker taker;

    /** Takes the files one after the other. */
    interface Taker {
        void file(String name, InputStream content) throws IOException;

        /**
         * A file that is there and cannot be unpacked.
         *
         * @param code what stands in the way
         * @param why the same in words, with the file's name before them
         */
        void sealed(Code code, String name, String why);
    }

    ArchiveEntries(@Nullable String password, Taker taker) {
        this.password = password;
        this.taker = taker;
    }

    /**
     * @param name the archive's own, from which that of a compressed file without one is told
     * @throws IOException if the archive is damaged or of a kind that is not unpacked
     */
    void read(Path file, String name) throws IOException {
        byte[] head = head(file);
        String start = new String(head, ISO_8859_1);
        if (start.startsWith("PK")) {
            zip(file);
        } else if (start.startsWith("7z")) {
            sevenZip(file);
        } else if (isTar(start)) {
            try (InputStream in = Files.newInputStream(file)) {
                tar(in);
            }
        } else if (start.startsWith("Rar!")) {
            rar(file);
        } else {
            compressed(file, name);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(TAR_MARK_OFFSET + TAR_MARK.length());
        }
    }

    private static boolean isTar(String head) {
        return head.startsWith(TAR_MARK, TAR_MARK_OFFSET);
    }

    private void zip(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setPath(file)
                .setCharset(ISO_8859_1)
                .setUseUnicodeExtraFields(true)
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.isDirectory() || entry.isUnixSymlink()) {
                    continue;
                }
                String name = name(entry);
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    taker.sealed(Code.ENCRYPTED, name, "is under a password, which is not tried on zip archives");
                } else if (!zip.canReadEntryData(entry)) {
                    taker.sealed(Code.UNSUPPORTED_FORMAT, name, "is packed in a way that is not known");
                } else {
                    try (InputStream content = zip.getInputStream(entry)) {
                        taker.file(name, content);
                    }
                }
            }
        }
    }

    /** Only names marked so are Unicode; the others were read byte by byte. */
    private static String name(ZipArchiveEntry entry) {
        boolean unicode = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        return unicode || entry.getRawName() == null ? entry.getName() : EntryName.decode(entry.getRawName());
    }

    private void sevenZip(Path file) throws IOException {
        SevenZFile.Builder builder = SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(SEVEN_ZIP_MEMORY_KIB);
        try (SevenZFile archive = (password == null ? builder : builder.setPassword(password.toCharArray())).get()) {
            for (SevenZArchiveEntry entry : archive.getEntries()) {
                if (!entry.isDirectory() && entry.hasStream()) {
                    try (InputStream content = archive.getInputStream(entry)) {
                        taker.file(entry.getName(), content);
                    }
                }
            }
        } catch (PasswordRequiredException sealed) {
            taker.sealed(Code.ENCRYPTED, "every file", "is under a password");
        }
    }

    private void rar(Path file) throws IOException {
        try {
            Class.forName(RAR_LIBRARY, false, ArchiveEntries.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new IOException("found a RAR archive, and the optional library junrar is not there", absent);
        }
        RarEntries.read(file, password, taker);
    }

    private void tar(InputStream in) throws IOException {
        try (TarArchiveInputStream archive = new TarArchiveInputStream(in, ISO_8859_1.name())) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink()) {
                    taker.file(name(entry), archive);
                }
            }
        }
    }

    /** Names in extended headers are Unicode already; the others were read byte by byte. */
    private static String name(TarArchiveEntry entry) {
        String name = entry.getName();
        return ISO_8859_1.newEncoder().canEncode(name) ? EntryName.decode(name.getBytes(ISO_8859_1)) : name;
    }

    /** A compressed tar is one archive; a compressed file is an archive of that one. */
    private void compressed(Path file, String name) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                InputStream plain = new BufferedInputStream(
                        new CompressorStreamFactory(true, COMPRESSOR_MEMORY_KIB).createCompressorInputStream(in))) {
            plain.mark(TAR_MARK_OFFSET + TAR_MARK.length());
            byte[] head = plain.readNBytes(TAR_MARK_OFFSET + TAR_MARK.length());
            plain.reset();
            if (isTar(new String(head, ISO_8859_1))) {
                tar(plain);
            } else {
                taker.file(withoutExtension(name), plain);
            }
        } catch (CompressorException unknown) {
            throw new IOException("found an archive of a kind that is not unpacked", unknown);
        }
    }

    private static String withoutExtension(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
