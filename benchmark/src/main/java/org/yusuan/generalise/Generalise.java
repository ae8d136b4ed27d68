package org.yusuan.generalise;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the figures of how well unknown documents are read to standard output, as CSV: a line for each family of documents
 * left out, for each way to print documents otherwise, for each blind document, and for each bin of confidence. It lies in
 * the package of the measures to see them.
 */
public final class Generalise {
    /** From this F1 on a document counts as read well. */
    private static final double WELL_READ = 0.98;

    private final CsvWriter csv;

    private Generalise(CsvWriter csv) {
        this.csv = csv;
    }

    /**
     * @param words the folder of fixtures, the output folder of a run over all documents, a folder of blind documents (or
     *     nothing), the variants of each mutation, a file for what was judged of each table (or nothing), then folders of
     *     other documents with truth
     */
    public static void main(String[] words) throws IOException {
        Path fixtures = Path.of(words[0]);
        List<MeasuredDocument.Place> known = new ArrayList<>(MeasuredDocument.fixtures(fixtures));
        List<MeasuredDocument.Place> ran = new ArrayList<>(MeasuredDocument.fixturesInAllFormats(fixtures));
        for (String folder : List.of(words).subList(5, words.length)) {
            known.addAll(MeasuredDocument.under(Path.of(folder)));
            ran.addAll(MeasuredDocument.under(Path.of(folder)));
        }
        List<MeasuredDocument.Place> blind = words[2].isEmpty() ? List.of() : MeasuredDocument.under(Path.of(words[2]));
        ran.addAll(blind);
        RunOutput output = RunOutput.in(Path.of(words[1]));
        try (Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord("measure", "of", "documents", "facts", "figure", "gone", "wrong");
            Generalise figures = new Generalise(csv);
            List<MeasuredDocument> documents =
                    known.stream().map(MeasuredDocument.Place::read).toList();
            figures.leaveOneOut(documents);
            Calibration otherwise = figures.metamorphic(documents, Integer.parseInt(words[3]));
            figures.blind(blind, output);
            Calibration published = figures.calibration(ran);
            if (!words[4].isEmpty()) {
                writeTables(Path.of(words[4]), published, otherwise);
            }
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
    }

    private void leaveOneOut(List<MeasuredDocument> documents) {
        List<LeaveOneOut.Score> scores = LeaveOneOut.scores(documents);
        for (LeaveOneOut.Score score : scores) {
            write("leave_one_out", score.family(), score.documents(), "", share(score.reduced()));
        }
        write("leave_one_out", "mean", scores.size(), "", share(LeaveOneOut.mean(scores)));
    }

    private Calibration metamorphic(List<MeasuredDocument> documents, int variants) {
        Map<Mutation, Loss> losses = new EnumMap<>(Mutation.class);
        Calibration calibration = new Calibration();
        for (MeasuredDocument document : documents) {
            Metamorphic printed = Metamorphic.of(document);
            for (Mutation mutation : Mutation.values()) {
                String of = document.id() + " " + mutation.id();
                Loss loss = printed.loss(mutation, variants, rows -> calibration.add(of, document.truth(), rows));
                losses.merge(mutation, loss, Loss::plus);
            }
        }
        losses.forEach((mutation, loss) -> csv.writeRecord(
                "facts_lost",
                mutation.id(),
                String.valueOf(loss.documents()),
                String.valueOf(loss.facts()),
                share(loss.lostShare()),
                share(loss.goneShare()),
                share(loss.wrongShare())));
        calibration("calibration_lost", calibration);
        return calibration;
    }

    private void blind(List<MeasuredDocument.Place> documents, RunOutput output) {
        double sum = 0;
        int wellRead = 0;
        for (MeasuredDocument.Place document : documents) {
            Truth truth = Truth.in(document.truth());
            double f1 = output.of(document.documentId())
                    .map(rows -> Judgement.of(truth, rows).f1())
                    .orElse(0.0);
            sum += f1;
            wellRead += f1 >= WELL_READ ? 1 : 0;
            write("blind", document.id(), 1, "", share(f1));
        }
        if (!documents.isEmpty()) {
            write("blind", "mean", documents.size(), "", share(sum / documents.size()));
            write("blind", "at " + WELL_READ + " or above", documents.size(), "", share(wellRead, documents.size()));
        }
    }

    private Calibration calibration(List<MeasuredDocument.Place> documents) {
        Calibration calibration = new Calibration();
        for (MeasuredDocument.Place place : documents) {
            MeasuredDocument document = place.read();
            calibration.add(
                    document.id(), document.truth(), new Understanding().apply(document.source(), document.document()));
        }
        calibration("calibration", calibration);
        return calibration;
    }

    /** A line for each table: whose it is, how sure its reading is and why not, and what was right in it. */
    private static void writeTables(Path file, Calibration published, Calibration otherwise) throws IOException {
        try (CsvWriter tables = CsvWriter.builder().build(file)) {
            tables.writeRecord("printed", "of", "table", "kind", "confidence", "doubts", "right", "wrong", "missing");
            writeTables(tables, "published", published);
            writeTables(tables, "otherwise", otherwise);
        }
    }

    private static void writeTables(CsvWriter tables, String printed, Calibration calibration) {
        for (Calibration.Judged table : calibration.judged()) {
            tables.writeRecord(
                    printed,
                    table.of(),
                    table.row().get("ordinal"),
                    table.row().get("kind"),
                    table.row().get("confidence"),
                    table.row().get(Understanding.DOUBTS),
                    String.valueOf(table.right()),
                    String.valueOf(table.wrong()),
                    String.valueOf(table.missing()));
        }
    }

    private void calibration(String measure, Calibration calibration) {
        if (!calibration.isStated()) {
            write(measure, "tables state no confidence", "", "", "absent");
            return;
        }
        for (Calibration.Bin bin : calibration.bins()) {
            write(
                    measure,
                    "facts right, confidence from " + bin.from(),
                    bin.tables(),
                    bin.facts(),
                    share(bin.right(), bin.facts()));
        }
        Calibration.Bin sure = calibration.sure();
        write(
                measure,
                "sure tables wholly right",
                sure.tables(),
                sure.facts(),
                share(sure.whollyRight(), sure.tables()));
        write(measure, "wrong facts in unsure tables", "", calibration.wrong(), share(calibration.wrongInUnsure()));
        write(
                measure,
                "missing facts in unsure tables",
                "",
                calibration.missing(),
                share(calibration.missingInUnsure()));
    }

    private void write(String measure, String of, Object documents, Object facts, String figure) {
        csv.writeRecord(measure, of, documents.toString(), facts.toString(), figure, "", "");
    }

    private static String share(int some, int all) {
        return all == 0 ? "" : share((double) some / all);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
