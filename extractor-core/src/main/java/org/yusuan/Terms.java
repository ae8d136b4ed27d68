package org.yusuan;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.yusuan.worker.WorkerSettings;
import org.yusuan.worker.WorkerSetup;

/** Under which program and options documents are read: what was read under others is not gone on from. */
final class Terms {
    private Terms() {}

    static String of(ExtractRequest request) throws IOException {
        TreeMap<String, String> terms =
                new TreeMap<>(ReadingOptions.of(request).toSetup().options());
        terms.computeIfPresent("password", (name, password) -> hash(password));
        terms.put("yusuan", version());
        terms.put("program", program());
        terms.put("timeout", request.timeout().toString());
        WorkerSettings workers = request.workers();
        if (workers != null) {
            terms.put("memory", Integer.toString(workers.memoryMegabytes()));
        }
        return new WorkerSetup(terms).toJson();
    }

    static String version() {
        String version = Terms.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }

    /** When the program was built, as far as its file tells: two builds may have one version. */
    private static String program() {
        try {
            CodeSource source = Terms.class.getProtectionDomain().getCodeSource();
            Path file = source == null ? null : Path.of(source.getLocation().toURI());
            return file == null || !Files.isRegularFile(file)
                    ? ""
                    : Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException | URISyntaxException unknown) {
            return "";
        }
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
