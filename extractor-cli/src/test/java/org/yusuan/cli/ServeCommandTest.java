package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;

/** The server as users have it: it prints its address, answers there, and ends when it is told to. */
class ServeCommandTest {
    /** What a shell makes of the signal that a system sends to end a process. */
    private static final int ENDED = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void itServesUntilItIsEndedAndLeavesNothing() throws Exception {
        Path input = Files.writeString(
                folder.resolve("a.md"), "# 某县财政局2025年部门预算\n\n单位：万元\n\n| 项目 | 金额 |\n|---|---|\n| 合计 | 3.00 |\n");
        Path run = folder.resolve("run");
        Extractor.run(new ExtractRequest(List.of(input), run, 1, (source, status, reason, done, total) -> {}));
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        List<String> command = new ArrayList<>(StartedRun.command(List.of("serve", run.toString())));
        command.add(1, "-Djava.io.tmpdir=" + temporary);
        Process process = new ProcessBuilder(command).start();
        try (BufferedReader out = reader(process)) {
            URI address = URI.create(Objects.requireNonNull(out.readLine()));
            assertThat(address.toString()).matches("http://127\\.0\\.0\\.1:\\d+/[0-9a-f]{32}/");
            assertThat(status(address)).isEqualTo(200);
            assertThat(status(address.resolve("/"))).isEqualTo(404);

            process.toHandle().destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ENDED);
            assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("yusuan: ended");
        } finally {
            process.destroyForcibly();
        }
        assertThat(temporary).isEmptyDirectory();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static int status(URI address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
