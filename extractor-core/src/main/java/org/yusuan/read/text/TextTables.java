package org.yusuan.read.text;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.read.text.ClassifiedLine.Kind;

/**
 * Finds the runs of lines that are tables. A blank line ends a run; whether the run after it continues the same table
 * is not for a reader to say. Runs with nothing but blank lines between them are a group and have one width, so that
 * those which do continue each other have the same columns.
 */
final class TextTables {
    private TextTables() {}

    /**
     * Lines that belong together.
     *
     * @param isTable whether its rows are rows of a table; otherwise its lines are prose
     * @param width columns that are not blank throughout the group
     */
    record Run(List<ClassifiedLine> lines, boolean isTable, int width) {}

    static List<Run> find(List<ClassifiedLine> lines) {
        List<Run> found = new ArrayList<>();
        List<List<ClassifiedLine>> group = new ArrayList<>();
        for (List<ClassifiedLine> run : runs(lines)) {
            boolean rows = isRows(run);
            if (!rows && !group.isEmpty() && !run.get(0).is(Kind.BLANK)) {
                found.addAll(judged(group));
                group.clear();
            }
            if (rows) {
                group.add(run);
            } else if (!run.get(0).is(Kind.BLANK)) {
                found.add(new Run(run, false, 0));
            }
        }
        found.addAll(judged(group));
        return found;
    }

    /** Neighbouring lines of one kind; the rule of a pipe table belongs to its rows. */
    private static List<List<ClassifiedLine>> runs(List<ClassifiedLine> lines) {
        List<List<ClassifiedLine>> runs = new ArrayList<>();
        for (ClassifiedLine line : lines) {
            List<ClassifiedLine> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            boolean joins = !last.isEmpty()
                    && last.get(0).page() == line.page()
                    && family(last.get(0).kind()) == family(line.kind())
                    && !line.is(Kind.HTML_TABLE);
            if (!joins) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(line);
        }
        return runs;
    }

    private static Kind family(Kind kind) {
        return kind == Kind.PIPE_RULE ? Kind.PIPE_ROW : kind;
    }

    private static boolean isRows(List<ClassifiedLine> run) {
        Kind family = family(run.get(0).kind());
        return family == Kind.TAB_ROW || family == Kind.PIPE_ROW;
    }

    /** Says which runs of a group are tables; the others only have a tab or a bar in them. */
    private static List<Run> judged(List<List<ClassifiedLine>> group) {
        boolean several = group.stream().mapToInt(TextTables::rowCount).sum() > 1;
        boolean anyTable = group.stream().anyMatch(run -> looksLikeTable(run, several));
        int width = group.stream()
                .flatMap(List::stream)
                .mapToInt(TextTables::usedWidth)
                .max()
                .orElse(0);
        List<Run> judged = new ArrayList<>();
        for (List<ClassifiedLine> run : group) {
            boolean table = looksLikeTable(run, several) || (anyTable && continues(run, group));
            judged.add(new Run(run, table, width));
        }
        return judged;
    }

    private static int rowCount(List<ClassifiedLine> run) {
        return (int) run.stream().filter(line -> !line.is(Kind.PIPE_RULE)).count();
    }

    /**
     * Rows of two filled fields make a table; a row that stands alone needs three, since a single tab is also found in
     * prose. Bars make a table only with a rule or around the whole line.
     */
    private static boolean looksLikeTable(List<ClassifiedLine> run, boolean several) {
        if (family(run.get(0).kind()) == Kind.PIPE_ROW) {
            boolean ruled = run.stream().anyMatch(line -> line.is(Kind.PIPE_RULE));
            return (ruled && rowCount(run) > 0)
                    || run.stream()
                            .allMatch(
                                    line -> LineSplitter.isEnclosed(line.text().strip()));
        }
        int needed = several ? 2 : 3;
        return run.stream().anyMatch(line -> filled(line) >= needed);
    }

    /** A run with too few filled fields of its own has as many fields as the rows of a table in its group. */
    private static boolean continues(List<ClassifiedLine> run, List<List<ClassifiedLine>> group) {
        int fields = run.get(0).fields().size();
        return group.stream()
                .filter(other -> other != run && looksLikeTable(other, true))
                .flatMap(List::stream)
                .anyMatch(line -> line.fields().size() == fields);
    }

    private static long filled(ClassifiedLine line) {
        return line.fields().stream().filter(field -> !field.isBlank()).count();
    }

    private static int usedWidth(ClassifiedLine line) {
        int width = line.fields().size();
        while (width > 0 && line.fields().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
