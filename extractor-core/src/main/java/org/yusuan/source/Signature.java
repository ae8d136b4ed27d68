package org.yusuan.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Bytes at a fixed place by which a format is known.
 *
 * @param offset where the bytes stand
 * @param bytes as characters of ISO 8859-1
 * @param found the format's name in a message
 */
record Signature(int offset, String bytes, Format format, String found) {
    private static final List<Signature> ALL = List.of(
            ascii(0, "{\\rtf", Format.RTF, Format.RTF.description()),
            ascii(0, "Rar!", Format.ARCHIVE, "a RAR archive"),
            hex(0, "377abcaf271c", Format.ARCHIVE, "a 7z archive"),
            hex(0, "1f8b08", Format.ARCHIVE, "a gzip archive"),
            ascii(0, "BZh", Format.ARCHIVE, "a bzip2 archive"),
            hex(0, "fd377a585a00", Format.ARCHIVE, "an xz archive"),
            ascii(257, "ustar", Format.ARCHIVE, "a tar archive"),
            hex(0, "89504e470d0a1a0a", Format.IMAGE, "a PNG image"),
            hex(0, "ffd8ff", Format.IMAGE, "a JPEG image"),
            ascii(0, "GIF8", Format.IMAGE, "a GIF image"),
            hex(0, "49492a00", Format.IMAGE, "a TIFF image"),
            hex(0, "4d4d002a", Format.IMAGE, "a TIFF image"),
            ascii(8, "WEBPVP8", Format.IMAGE, "a WebP image"),
            // BIFF 2 to 4: workbooks from before the compound file, still valid input for spreadsheet programs
            hex(0, "09000400", Format.XLS, Format.XLS.description()),
            hex(0, "09020600", Format.XLS, Format.XLS.description()),
            hex(0, "09040600", Format.XLS, Format.XLS.description()));

    private static Signature ascii(int offset, String text, Format format, String found) {
        return new Signature(offset, text, format, found);
    }

    private static Signature hex(int offset, String digits, Format format, String found) {
        return new Signature(offset, new String(HexFormat.of().parseHex(digits), ISO_8859_1), format, found);
    }

    /** @param head the file's first bytes as characters of ISO 8859-1 */
    static Optional<Signature> of(String head) {
        return ALL.stream()
                .filter(signature -> head.startsWith(signature.bytes, signature.offset))
                .findFirst();
    }
}
