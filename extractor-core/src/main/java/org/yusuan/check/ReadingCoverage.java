package org.yusuan.check;

import java.util.List;
import java.util.Set;
import org.yusuan.diagnose.Code;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Role;
import org.yusuan.record.RoledCell;
import org.yusuan.record.Table;

/**
 * How well a document was read, of its chunks together.
 *
 * @param cells filled ones of all tables
 * @param sureCells the same, each by the confidence in its table
 * @param strange characters without a mapping to text
 */
record ReadingCoverage(
        int tables, long cells, double sureCells, long lostPages, long pages, long strange, long characters) {
    private static final Set<Code> LOST_PAGES = Set.of(Code.PAGE_UNREADABLE, Code.PAGE_SCANNED);

    /** A replacement character, which is what a missing mapping is read as. */
    private static final char REPLACEMENT = 0xFFFD;

    static final ReadingCoverage NOTHING = new ReadingCoverage(0, 0, 0, 0, 0, 0, 0);

    static ReadingCoverage of(Disclosure disclosure) {
        long cells = 0;
        double sureCells = 0;
        long strange = 0;
        long characters = 0;
        for (Table table : disclosure.tables()) {
            List<String> filled = table.cells().stream()
                    .filter(cell -> cell.role() != Role.EMPTY)
                    .map(RoledCell::cell)
                    .map(cell -> cell.text())
                    .toList();
            cells += filled.size();
            sureCells += filled.size() * table.confidence().value();
            for (String text : filled) {
                characters += text.length();
                strange += strange(text);
            }
        }
        long lost = disclosure.diagnostics().stream()
                .filter(diagnostic -> LOST_PAGES.contains(diagnostic.code()))
                .count();
        return new ReadingCoverage(
                disclosure.tables().size(),
                cells,
                sureCells,
                lost,
                disclosure.document().pages(),
                strange,
                characters);
    }

    /** What has no Unicode mapping comes as U+FFFD or from a private area. */
    private static long strange(String text) {
        return text.chars()
                .filter(character -> character == REPLACEMENT || Character.getType(character) == Character.PRIVATE_USE)
                .count();
    }

    /** Of both together; the later one tells how many pages there are. */
    ReadingCoverage and(ReadingCoverage later) {
        return new ReadingCoverage(
                tables + later.tables,
                cells + later.cells,
                sureCells + later.sureCells,
                lostPages + later.lostPages,
                later.pages,
                strange + later.strange,
                characters + later.characters);
    }

    /** Share of the pages, or of the characters of its tables, that could not be read. */
    double unreadable() {
        double ofPages = share(lostPages, Math.max(lostPages, pages));
        return Math.max(ofPages, share(strange, characters));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Of a document with a table: the confidence in its tables, each by its cells, in what of it could be read. */
    double confidence() {
        return (cells == 0 ? 1 : sureCells / cells) * (1 - unreadable());
    }
}
