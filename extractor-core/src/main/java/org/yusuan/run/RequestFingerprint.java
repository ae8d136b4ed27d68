package org.yusuan.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.yusuan.pipeline.PlugIns;
import org.yusuan.run.spool.Fingerprint;
import org.yusuan.run.worker.WorkerSettings;
import org.yusuan.run.worker.WorkerSetup;
import org.yusuan.source.Sources;

/** The program and the options of a request as far as what is read depends on them. The password is kept as a salted hash. */
final class RequestFingerprint implements Fingerprint {
    private static final String VERSION = "version";
    private static final String PROGRAM = "program";
    private static final String IN_PROCESS = "in_process";
    private static final String MEMORY = "memory";
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
        values.put(PROGRAM, program(RequestFingerprint.class));
        String plugIns = plugIns();
        if (!plugIns.isEmpty()) {
            values.put("plug_ins", plugIns);
        }
        values.put("timeout", request.timeout().toString());
        WorkerSettings workers = request.workers();
        values.put(IN_PROCESS, Boolean.toString(workers == null));
        if (workers != null) {
            values.put(MEMORY, Integer.toString(workers.memoryMegabytes()));
        }
        return new RequestFingerprint(values, request.reading().password());
    }

    /** Readers and rules that other jars bring, each with what it was built of. */
    private static String plugIns() {
        return PlugIns.found().stream()
                .map(plugIn -> plugIn.getName() + " " + program(plugIn))
                .collect(Collectors.joining(", "));
    }

    /** The program itself, since two builds may have one version: the bytes of its jar, else when its classes were built. */
    private static String program(Class<?> part) {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        try {
            Path place = source == null ? null : Path.of(source.getLocation().toURI());
            if (place == null) {
                return "";
            }
            return Files.isDirectory(place) ? built(place) : Sources.documentId(place, "");
        } catch (URISyntaxException | IOException unknown) {
            return "";
        }
    }

    private static String built(Path classes) throws IOException {
        CRC32 sum = new CRC32();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String line = classes.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Long.toHexString(sum.getValue());
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
        // the one says it all
        if (differences.contains(VERSION)) {
            differences.remove(PROGRAM);
        }
        if (differences.contains(IN_PROCESS)) {
            differences.remove(MEMORY);
        }
        return List.copyOf(differences);
    }
}
