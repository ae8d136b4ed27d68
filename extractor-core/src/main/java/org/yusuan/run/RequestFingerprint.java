package org.yusuan.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yusuan.run.spool.Fingerprint;
import org.yusuan.run.worker.WorkerSettings;
import org.yusuan.run.worker.WorkerSetup;
import org.yusuan.source.Sources;

/** The program and the options of a request as far as what is read depends on them. The password is kept as a salted hash. */
final class RequestFingerprint implements Fingerprint {
    private static final String VERSION = "version";
    private static final String PROGRAM = "program";
    private static final String PASSWORD = WorkerOptions.PASSWORD;

    private final Map<String, String> values;
    private final @Nullable String password;
    private final String text;

    private RequestFingerprint(Map<String, String> values, @Nullable String password) {
        this.values = values;
        this.password = password;
        this.text = text(values, password);
    }

    private static String text(Map<String, String> values, @Nullable String password) {
        Map<String, String> text = new TreeMap<>(values);
        if (password != null) {
            text.put(PASSWORD, SaltedHash.of(password).text());
        }
        return new WorkerSetup(text).toJson();
    }

    static RequestFingerprint of(ExtractRequest request) {
        TreeMap<String, String> values = new TreeMap<>(WorkerOptions.of(request).options());
        values.remove(PASSWORD);
        values.put(VERSION, Version.number());
        values.put(PROGRAM, program());
        values.put("timeout", request.timeout().toString());
        WorkerSettings workers = request.workers();
        if (workers != null) {
            values.put("memory", Integer.toString(workers.memoryMegabytes()));
        }
        return new RequestFingerprint(values, request.reading().password());
    }

    /** The bytes of the program, where it is one file: two builds may have one version. */
    private static String program() {
        CodeSource source = RequestFingerprint.class.getProtectionDomain().getCodeSource();
        try {
            Path file = source == null ? null : Path.of(source.getLocation().toURI());
            return file == null || !Files.isRegularFile(file) ? "" : Sources.documentId(file, "");
        } catch (URISyntaxException unknown) {
            return "";
        }
    }

    @Override
    public String version() {
        return Version.number();
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<String> differences(String earlier) throws IOException {
        Map<String, String> others = new TreeMap<>(WorkerSetup.fromJson(earlier).options());
        TreeSet<String> differences = new TreeSet<>();
        String hash = others.remove(PASSWORD);
        if (hash == null
                ? password != null
                : password == null || !SaltedHash.read(hash).isOf(password)) {
            differences.add(PASSWORD);
        }
        TreeSet<String> names = new TreeSet<>(values.keySet());
        names.addAll(others.keySet());
        names.removeIf(name -> Objects.equals(values.get(name), others.get(name)));
        differences.addAll(names);
        if (differences.contains(VERSION)) {
            differences.remove(PROGRAM); // the one says it all
        }
        return List.copyOf(differences);
    }
}
