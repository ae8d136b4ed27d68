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
 * left out and for each way to print documents otherwise. It lies in the package of the measures to see them.
 */
public final class Generalise {
    private final CsvWriter csv;

    private Generalise(CsvWriter csv) {
        this.csv = csv;
    }

    /** @param words the folder of fixtures, the variants of each mutation, then folders of other documents with truth */
    public static void main(String[] words) throws IOException {
        List<MeasuredDocument.Place> places = new ArrayList<>(MeasuredDocument.fixtures(Path.of(words[0])));
        for (String folder : List.of(words).subList(2, words.length)) {
            places.addAll(MeasuredDocument.under(Path.of(folder)));
        }
        List<MeasuredDocument> documents =
                places.stream().map(MeasuredDocument.Place::read).toList();
        try (Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord("measure", "of", "documents", "facts", "figure", "wrong");
            Generalise figures = new Generalise(csv);
            figures.leaveOneOut(documents);
            figures.metamorphic(documents, Integer.parseInt(words[1]));
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
    }

    private void leaveOneOut(List<MeasuredDocument> documents) {
        List<LeaveOneOut.Score> scores = LeaveOneOut.scores(documents);
        for (LeaveOneOut.Score score : scores) {
            csv.writeRecord(
                    "leave_one_out", score.family(), String.valueOf(score.documents()), "", share(score.reduced()), "");
        }
        csv.writeRecord("leave_one_out", "mean", "", "", share(LeaveOneOut.mean(scores)), "");
    }

    private void metamorphic(List<MeasuredDocument> documents, int variants) {
        Map<Mutation, Loss> losses = new EnumMap<>(Mutation.class);
        for (MeasuredDocument document : documents) {
            Metamorphic printed = Metamorphic.of(document);
            for (Mutation mutation : Mutation.values()) {
                losses.merge(mutation, printed.loss(mutation, variants), Loss::plus);
            }
        }
        losses.forEach((mutation, loss) -> csv.writeRecord(
                "metamorphic",
                mutation.id(),
                String.valueOf(loss.documents()),
                String.valueOf(loss.facts()),
                share(loss.lostShare()),
                share(loss.wrongShare())));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
