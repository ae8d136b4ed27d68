package org.yusuan.report.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.yusuan.run.Extractor;
import org.yusuan.run.LibraryWarnings;
import org.yusuan.run.worker.WorkerSettings;

/** A worker of the tests, in a process of its own. */
public final class ReadingProcess {
    private static final int MEGABYTES = 512;

    private ReadingProcess() {}

    public static void main(String[] words) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Extractor.work(System.in, answers, LibraryWarnings.NOT_COUNTED);
    }

    public static WorkerSettings settings() {
        return new WorkerSettings(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ReadingProcess.class.getName()),
                MEGABYTES,
                1);
    }
}
