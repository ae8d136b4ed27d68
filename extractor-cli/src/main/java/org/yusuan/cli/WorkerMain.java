package org.yusuan.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.run.Extractor;
import org.yusuan.run.worker.WorkerSettings;

/** The program that reads documents for {@code yusuan extract}; nobody calls it by hand. */
final class WorkerMain {
    /** Options of this JVM that its workers share: where its classes are kept, in what language and charset it speaks. */
    private static final List<String> SHARED = List.of(
            "-XX:SharedArchiveFile=", "-Xshare:", "-Xlog:", "-Dfile.encoding=", "-Duser.", "-Dsun.jnu.encoding=");

    /** How much the run keeps in its log of what workers say. */
    private static final String LOG_LEVEL = "yusuan.log.level";

    private WorkerMain() {}

    public static void main(String[] words) throws IOException {
        PrintStream answers = System.out;
        // whatever a library prints would be taken for an answer
        System.setOut(System.err);
        Logging.toRun(System.getProperty(LOG_LEVEL));
        serve(answers);
        // the run is over or was killed: what a document started, such as a converter, has no one to serve any more
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        // a document that hangs does not keep a worker alive that no one listens to
        Runtime.getRuntime().halt(ExitStatus.ALL_READ);
    }

    private static void serve(OutputStream answers) throws IOException {
        Extractor.work(new BufferedInputStream(System.in), answers, Logging.warnings());
    }

    /**
     * How workers are started: with the Java and the classes of this program.
     *
     * @param memoryMegabytes heap of each
     * @param level of what they say for the log; absent where none is kept
     */
    static WorkerSettings settings(int memoryMegabytes, @Nullable LogLevel level) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (SHARED.stream().anyMatch(option::startsWith)) {
                command.add(option);
            }
        }
        if (level != null) {
            command.add("-D" + LOG_LEVEL + "=" + level);
        }
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                // Ctrl-C is for the run and its workers: a worker is gone at once, and answers nothing on its way
                "-Xrs",
                "-Xmx" + memoryMegabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                // neither a file where the user is nor a word on the stream of answers
                "-XX:+ErrorFileToStderr",
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                WorkerMain.class.getName()));
        return new WorkerSettings(command, memoryMegabytes, WorkerSettings.DOCUMENTS);
    }
}
