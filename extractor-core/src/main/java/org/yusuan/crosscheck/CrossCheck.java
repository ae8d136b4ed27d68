package org.yusuan.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Cell;
import org.yusuan.document.PageSelection;
import org.yusuan.document.SourceDocument;
import org.yusuan.record.Check;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.record.Table;

/**
 * Holds the tables of a disclosure against what another reader found on the same pages. A cell on which the two differ is
 * a finding; for each table a check says on how many of its cells, and on how many of its amounts, both agree.
 */
public final class CrossCheck {
    private CrossCheck() {}

    /** The pages that the other reader has to look at: those with tables that have a place on the page. */
    public static PageSelection pages(Disclosure disclosure) {
        TreeSet<Integer> pages = new TreeSet<>();
        for (Table table : disclosure.tables()) {
            table.cells()
                    .forEach(roled -> roled.cell().areas().stream()
                            .filter(area -> area.box() != null)
                            .forEach(area -> pages.add(area.page())));
        }
        return PageSelection.of(pages);
    }

    /** The disclosure with what comes of the comparison among its findings and checks. */
    public static Disclosure compared(Disclosure disclosure, SourceDocument other) {
        SecondReaderTables reading = new SecondReaderTables(other);
        List<Finding> findings = new ArrayList<>(disclosure.findings());
        List<Check> checks = new ArrayList<>(disclosure.checks());
        other.diagnostics().forEach(diagnostic -> findings.add(notRead(diagnostic)));
        for (Table table : disclosure.tables()) {
            TableComparison comparison = TableComparison.of(table, reading);
            findings.addAll(comparison.findings());
            checks.addAll(comparison.checks());
        }
        return new Disclosure(
                disclosure.document(),
                disclosure.tables(),
                disclosure.targets(),
                disclosure.budgetLines(),
                disclosure.statements(),
                findings,
                checks,
                disclosure.residue(),
                disclosure.diagnostics());
    }

    /** That the other reader failed costs the document nothing but the comparison. */
    private static Finding notRead(Diagnostic diagnostic) {
        return Finding.of(
                null,
                "second_reader_failed",
                FindingSeverity.INFO,
                "no second opinion: " + diagnostic.message(),
                null,
                null,
                null);
    }

    static boolean hasPlace(Cell cell) {
        return cell.areas().stream().allMatch(area -> area.box() != null);
    }
}
