package org.yusuan.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.temp.TemporaryFiles;

/**
 * Identifies files: hash, size, format by content. Every file becomes a source; what stands in the way of reading it
 * is among the source's diagnostics.
 */
public final class Sources {
    private static final int BUFFER_BYTES = 64 * 1024;

    /** Bytes quoted in the message about a file of unknown format. */
    private static final int QUOTED_BYTES = 8;

    private static final String EXPECTED = "expected a PDF, Word, Excel, web page or text file";

    private final Limits limits;
    private final FormatDetector detector;
    private final @Nullable Decryption decryption;

    /** Identifies files; those under a password stay closed. */
    public Sources(Limits limits) {
        this(limits, (Decryption) null);
    }

    /**
     * Identifies files and opens those under the password, or under the one that Office itself puts on.
     *
     * @param scratch where the opened ones are kept
     */
    public Sources(Limits limits, TemporaryFiles scratch, @Nullable String password) {
        this(limits, new Decryption(scratch, password));
    }

    private Sources(Limits limits, @Nullable Decryption decryption) {
        this.limits = limits;
        this.detector = new FormatDetector(limits);
        this.decryption = decryption;
    }

    /**
     * @param file where the bytes are
     * @param name as users will see it, with {@code /}
     */
    public Source identify(Path file, String name) {
        try {
            return identified(file, name, bytesOf(file));
        } catch (IOException e) {
            String message = name + ": expected a readable file, but " + reason(e);
            return new Source(
                    name,
                    file,
                    idOfName(name),
                    0,
                    Format.UNKNOWN,
                    List.of(Diagnostic.ofDocument(Code.UNREADABLE_FILE, message)));
        }
    }

    /** The id of a document, without a look at what it is. */
    public static String documentId(Path file, String name) {
        try {
            return bytesOf(file).sha256;
        } catch (IOException unreadable) {
            return idOfName(name);
        }
    }

    /** The bytes have no hash, yet the document needs an id: that of its name, which no other file has. */
    private static String idOfName(String name) {
        return hex(sha256().digest(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** What one pass over a file's bytes gives. */
    private static final class Bytes {
        private final byte[] head;
        private final long size;
        private final String sha256;

        Bytes(byte[] head, long size, String sha256) {
            this.head = head;
            this.size = size;
            this.sha256 = sha256;
        }
    }

    private static Bytes bytesOf(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(FormatDetector.HEAD_BYTES);
            digest.update(head);
            long size = head.length;
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
            return new Bytes(head, size, hex(digest.digest()));
        }
    }

    /** Whether the bytes are an archive that can be unpacked. */
    boolean isArchive(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(FormatDetector.HEAD_BYTES);
            Detected detected = detector.detect(file, head, Extension.format(name));
            return head.length > 0 && detected.format() == Format.ARCHIVE && detected.obstacle() == null;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Source identified(Path file, String name, Bytes bytes) throws IOException {
        Optional<Format> named = Extension.format(name);
        Detected detected = detect(file, bytes, named);
        if (detected.isSealedPackage() && decryption != null) {
            return unsealed(file, name, bytes, detected, decryption);
        }
        return source(file, name, bytes, detected);
    }

    /** The source of an encrypted file: its own bytes' identity, the content of the one inside. */
    private Source unsealed(Path file, String name, Bytes bytes, Detected sealed, Decryption open) throws IOException {
        try {
            Optional<Path> plain = open.open(file);
            if (plain.isPresent()) {
                Bytes inside = bytesOf(plain.get());
                return source(plain.get(), name, bytes, detect(plain.get(), inside, Extension.format(name)));
            }
            String tried = open.hasPassword() ? ", and the one given does not open it" : ", and none was given";
            return source(file, name, bytes, new Detected(sealed.format(), sealed.found() + tried, Code.ENCRYPTED));
        } catch (IOException notOpened) {
            String found = sealed.found() + ", but " + reason(notOpened);
            return source(file, name, bytes, new Detected(sealed.format(), found, Code.ENCRYPTED));
        }
    }

    private static Source source(Path file, String name, Bytes bytes, Detected detected) {
        Optional<Format> named = Extension.format(name);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Code obstacle = detected.obstacle();
        if (obstacle != null) {
            diagnostics.add(Diagnostic.ofDocument(obstacle, message(name, detected, obstacle, bytes)));
        }
        if (named.isPresent() && obstacle == null && named.get() != detected.format()) {
            String found = name + ": by its name expected " + named.get().description() + ", found " + detected.found();
            diagnostics.add(Diagnostic.ofDocument(Code.MISLEADING_EXTENSION, found));
        }
        return new Source(name, file, bytes.sha256, bytes.size, detected.format(), diagnostics);
    }

    private Detected detect(Path file, Bytes bytes, Optional<Format> named) {
        if (bytes.size == 0) {
            return new Detected(Format.UNKNOWN, "an empty file (0 bytes)", Code.EMPTY_FILE);
        }
        if (bytes.size > limits.fileBytes()) {
            String found = bytes.size + " bytes, more than the limit of " + limits.fileBytes();
            return new Detected(Format.UNKNOWN, found, Code.TOO_LARGE);
        }
        return detector.detect(file, bytes.head, named);
    }

    private static String message(String name, Detected detected, Code obstacle, Bytes bytes) {
        String start = name + ": " + EXPECTED + ", found " + detected.found();
        return obstacle == Code.UNSUPPORTED_FORMAT ? start + ", first bytes " + quoted(bytes.head) : start;
    }

    private static String quoted(byte[] head) {
        byte[] first = Arrays.copyOf(head, Math.min(head.length, QUOTED_BYTES));
        return HexFormat.ofDelimiter(" ").formatHex(first);
    }

    /** A file system's message is the file's path on this machine, which has no place in what is written. */
    private static String reason(IOException e) {
        @Nullable String message = e instanceof FileSystemException about ? about.getReason() : e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
