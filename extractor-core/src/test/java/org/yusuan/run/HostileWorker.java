package org.yusuan.run;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.SourceDocument;
import org.yusuan.pipeline.PipelineStages;
import org.yusuan.run.worker.Worker;
import org.yusuan.source.Source;

/** A worker whose reader does what the name of a document says: the worst that a library can do to a process. */
public final class HostileWorker {
    private HostileWorker() {}

    public static void main(String[] words) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        PipelineStages stages = ExtractionRunTest.stages(HostileWorker::read);
        Worker.serve(System.in, answers, setup -> {
            SpoolingReader work = new SpoolingReader(stages, WorkerOptions.spool(setup), LibraryWarnings.NOT_COUNTED);
            return (assignment, progress) -> work.leave(assignment, work.read(assignment, progress));
        });
        Runtime.getRuntime().halt(0);
    }

    private static SourceDocument read(Source source) {
        String name = source.name();
        if (name.startsWith("hang")) {
            hang();
        } else if (name.startsWith("memory")) {
            List<long[]> held = new ArrayList<>();
            while (!held.contains(new long[0])) {
                held.add(new long[1 << 20]);
            }
        } else if (name.startsWith("overflow")) {
            return deeper(0);
        } else if (name.startsWith("exit")) {
            System.exit(0);
        } else if (name.startsWith("crash")) {
            Runtime.getRuntime().halt(134);
        } else if (name.startsWith("print")) {
            System.out.println("a word that is no answer");
        }
        return ExtractionRunTest.empty();
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static SourceDocument deeper(int depth) {
        return depth < 0 ? ExtractionRunTest.empty() : deeper(depth + 1);
    }
}
