package org.yusuan.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The command in a process of its own, as users have it: with workers, signals and a standard error. */
final class StartedRun implements AutoCloseable {
    private final Process process;
    private final BufferedReader err;

    StartedRun(List<String> words) throws IOException {
        process = new ProcessBuilder(command(words)).start();
        err = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    }

    /** In English, whatever the system speaks. */
    static List<String> command(List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=en",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(words);
        return command;
    }

    /** Waits until it has said such a line. */
    void awaitLine(Predicate<String> wanted) throws IOException {
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            if (wanted.test(line)) {
                return;
            }
        }
        throw new IllegalStateException("the run ended without a word of it");
    }

    /** Tells it to end, as a system does that goes down. */
    void end() {
        // not by Process itself, which would close the streams
        process.toHandle().destroy();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it outright: it cannot do anything about it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The rest of what it says. */
    String said() {
        return err.lines().collect(Collectors.joining("\n"));
    }

    int status() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
