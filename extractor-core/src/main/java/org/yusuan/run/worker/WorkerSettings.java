package org.yusuan.run.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How documents are read in processes of their own.
 *
 * @param command starts a worker: a Java that ends at the first lack of memory, with the status {@link #NO_MEMORY}
 * @param memoryMegabytes heap of a worker, as the command has it
 * @param documents after so many a worker gives way to a new one, so that what libraries leak does not add up
 * @param always whether a single small document has a worker too, which the run itself would read faster: what serves people
 *     has to outlive whatever they give it
 */
public record WorkerSettings(List<String> command, int memoryMegabytes, int documents, boolean always) {
    /** The status a JVM ends with under {@code -XX:+ExitOnOutOfMemoryError}. */
    public static final int NO_MEMORY = 3;

    /**
     * The compilers of the JVM spend 20 seconds of processor time on a worker's first 500 documents, which take 29 to read:
     * over so many documents that is a tenth.
     */
    public static final int DOCUMENTS = 5_000;

    public WorkerSettings {
        command = List.copyOf(command);
        if (command.isEmpty() || memoryMegabytes < 1 || documents < 1) {
            throw new IllegalArgumentException("a worker needs a command, memory and documents");
        }
    }

    /** Workers where they pay. */
    public WorkerSettings(List<String> command, int memoryMegabytes, int documents) {
        this(command, memoryMegabytes, documents, false);
    }

    /** The same for every document. */
    public WorkerSettings forEveryDocument() {
        return new WorkerSettings(command, memoryMegabytes, documents, true);
    }

    /**
     * For a run that is over before the better of the JVM's compilers pays: over 61 documents it doubles the processor time,
     * over 575 it saves a seventh of the time.
     */
    public WorkerSettings forShortRun() {
        List<String> hasty = new ArrayList<>(command);
        hasty.add(1, "-XX:TieredStopAtLevel=1");
        return new WorkerSettings(hasty, memoryMegabytes, documents, always);
    }

    /** Why a document failed that takes longer. */
    public static String tooLong(Duration timeout) {
        return "expected a document that is read within " + timeout.toSeconds() + " s, found one that is not";
    }
}
