package org.yusuan.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Says what a file is: fixed signatures first, then the directory of a container, then what a text looks like. */
final class FormatDetector {
    /** Bytes looked at; enough to get past the script and style blocks that portals put before a page's body. */
    static final int HEAD_BYTES = 64 * 1024;

    /** Readers of PDF accept junk before the header within this many bytes. */
    private static final int PDF_JUNK_BYTES = 1024;

    private static final byte[] ZIP_ENTRY = HexFormat.of().parseHex("504b0304");
    private static final byte[] ZIP_EMPTY = HexFormat.of().parseHex("504b0506");
    private static final byte[] COMPOUND_FILE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final String PDF_HEADER = "%PDF-";

    private final ZipKind zipKind;
    private final CompoundFileKind compoundFileKind = new CompoundFileKind();

    FormatDetector(Limits limits) {
        this.zipKind = new ZipKind(limits.archiveEntries());
    }

    /** @param byExtension what the file's name says, for content that leaves a choice */
    Detected detect(Path file, byte[] head, Optional<Format> byExtension) {
        String junkZone = new String(head, 0, Math.min(head.length, PDF_JUNK_BYTES), ISO_8859_1);
        if (junkZone.startsWith(PDF_HEADER)) {
            return Detected.of(Format.PDF);
        }
        if (startsWith(head, COMPOUND_FILE)) {
            return compoundFileKind.of(file, byExtension);
        }
        if (startsWith(head, ZIP_ENTRY)) {
            return zipKind.of(file, byExtension);
        }
        if (startsWith(head, ZIP_EMPTY)) {
            return new Detected(Format.ARCHIVE, "an empty zip archive", null);
        }
        Optional<Signature> signature = Signature.of(junkZone);
        if (signature.isPresent()) {
            return new Detected(signature.get().format(), signature.get().found(), null);
        }
        Optional<Detected> text = TextKind.of(head, byExtension);
        // A text that merely mentions the header is a text, unless its name says otherwise.
        boolean textNamedPdf = byExtension.equals(Optional.of(Format.PDF));
        if (junkZone.contains(PDF_HEADER) && (text.isEmpty() || textNamedPdf)) {
            return Detected.of(Format.PDF);
        }
        return text.orElseGet(() -> Detected.unsupported(Format.UNKNOWN.description()));
    }

    private static boolean startsWith(byte[] head, byte[] prefix) {
        return head.length >= prefix.length && Arrays.equals(head, 0, prefix.length, prefix, 0, prefix.length);
    }
}
