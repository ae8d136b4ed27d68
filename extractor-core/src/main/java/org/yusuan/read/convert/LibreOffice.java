package org.yusuan.read.convert;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.temp.TemporaryFiles;

/**
 * LibreOffice as a converter: a process for each file, with a profile of its own in which macros and links to elsewhere are
 * switched off, stopped after a time limit.
 */
public final class LibreOffice {
    /** A conversion of a hundred pages takes about ten seconds, most of it the program's own start. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe");
    private static final String PROFILE_SETTINGS = "registrymodifications.xcu";

    /** Nothing answers there, so that a document cannot make the program fetch anything through a proxy either. */
    private static final String NO_PROXY_ANSWERS = "http://127.0.0.1:9";

    private final @Nullable Installed installed;

    /** The program, where it may work, and for how long on one file. */
    private record Installed(Path program, TemporaryFiles scratch, Duration limit) {}

    private LibreOffice(@Nullable Installed installed) {
        this.installed = installed;
    }

    /**
     * The one that a shell would find.
     *
     * @param scratch where it works
     */
    public static LibreOffice ofPath(@Nullable String searchPath, TemporaryFiles scratch) {
        return ofPath(searchPath, scratch, LIMIT);
    }

    static LibreOffice ofPath(@Nullable String searchPath, TemporaryFiles scratch, Duration limit) {
        String folders = searchPath == null ? "" : searchPath;
        return Stream.of(folders.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> new LibreOffice(new Installed(found, scratch, limit)))
                .orElseGet(LibreOffice::none);
    }

    /** None: what needs it is not read. */
    public static LibreOffice none() {
        return new LibreOffice(null);
    }

    public boolean isInstalled() {
        return installed != null;
    }

    /**
     * @param target extension of the format wanted
     * @throws IOException if the program makes no such file of it within the time limit
     */
    public Converted convert(Path file, String target) throws IOException {
        if (installed == null) {
            throw new IOException("LibreOffice is not installed");
        }
        // the program works in that folder, where a relative path would mean another
        Path folder = Files.createDirectories(installed.scratch().next().toAbsolutePath());
        try {
            run(command(installed.program(), folder, file, target), folder, installed.limit());
            return new Converted(folder, result(folder, target));
        } catch (IOException failed) {
            TemporaryFiles.delete(folder);
            throw failed;
        }
    }

    private static List<String> command(Path program, Path folder, Path file, String target) throws IOException {
        Path profile = Files.createDirectories(folder.resolve("profile"));
        Path user = Files.createDirectories(profile.resolve("user"));
        try (InputStream settings = LibreOffice.class.getResourceAsStream(PROFILE_SETTINGS)) {
            Files.copy(Optional.ofNullable(settings).orElseThrow(), user.resolve(PROFILE_SETTINGS));
        }
        Path input = folder.resolve("input");
        Files.copy(file, input);
        return List.of(
                program.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                "--convert-to",
                target,
                "--outdir",
                Files.createDirectories(folder.resolve("result")).toString(),
                input.toString());
    }

    private static void run(List<String> command, Path folder, Duration limit) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(
                        ProcessBuilder.Redirect.from(folder.resolve("input").toFile()));
        Map<String, String> environment = builder.environment();
        for (String proxy : List.of("http_proxy", "https_proxy", "ftp_proxy", "all_proxy")) {
            environment.put(proxy, NO_PROXY_ANSWERS);
        }
        Process process = builder.start();
        Thread killer = new Thread(() -> kill(process), "yusuan-office-killer");
        Runtime.getRuntime().addShutdownHook(killer);
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("LibreOffice did not convert it within " + limit.toSeconds() + " seconds");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException)
                    new InterruptedIOException("interrupted while LibreOffice converted").initCause(stopped);
        } finally {
            kill(process);
            unhook(killer);
        }
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void unhook(Thread killer) {
        try {
            Runtime.getRuntime().removeShutdownHook(killer);
        } catch (IllegalStateException shuttingDown) {
            // the killer is at work already
        }
    }

    private static Path result(Path folder, String target) throws IOException {
        Path result = folder.resolve("result").resolve("input." + target);
        if (!Files.isRegularFile(result)) {
            throw new IOException("LibreOffice could not open it");
        }
        return result;
    }
}
