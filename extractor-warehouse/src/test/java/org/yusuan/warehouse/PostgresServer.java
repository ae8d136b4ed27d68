package org.yusuan.warehouse;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server of the tests' own, on a free port of loopback, in a temporary folder, as an ordinary user. */
final class PostgresServer implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");

    /** PostgreSQL refuses to run as root; Debian's package brings this user. */
    private static final String USER = "postgres";

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Empty where PostgreSQL is not installed. */
    static Optional<PostgresServer> start() throws IOException {
        if (!Files.isDirectory(PROGRAMS)) {
            return Optional.empty();
        }
        Path programs;
        try (Stream<Path> versions = Files.list(PROGRAMS)) {
            programs = versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .sorted()
                    .reduce((first, last) -> last)
                    .orElse(null);
        }
        if (programs == null) {
            return Optional.empty();
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        PostgresServer server = new PostgresServer(programs, Files.createTempDirectory("yusuan-postgresql"), port);
        server.begin();
        return Optional.of(server);
    }

    private void begin() throws IOException {
        if (isRoot()) {
            run(List.of("chown", USER, folder.toString()));
        }
        asUser("initdb", "-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync");
        asUser(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-F -h 127.0.0.1 -p " + port + " -k " + folder,
                "start");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER;
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void asUser(String program, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid", USER, "--regid", USER, "--clear-groups"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(words));
        run(command);
    }

    private void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + " ended with " + process.exitValue());
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(command + " was interrupted");
        }
    }

    @Override
    public void close() throws IOException {
        asUser("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        run(List.of("rm", "-r", folder.resolve("data").toString()));
    }
}
