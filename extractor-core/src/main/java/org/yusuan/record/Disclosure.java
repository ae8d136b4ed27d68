package org.yusuan.record;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yusuan.diagnose.Diagnostic;

/** Everything that was understood of one document: the contract's tables for it, in reading order. */
public record Disclosure(
        DocumentFacts document,
        List<Table> tables,
        List<Target> targets,
        List<BudgetLine> budgetLines,
        List<NarrativeFigure> statements,
        List<Finding> findings,
        List<Check> checks,
        List<Residue> residue,
        List<Diagnostic> diagnostics) {
    public Disclosure {
        tables = List.copyOf(tables);
        targets = List.copyOf(targets);
        budgetLines = List.copyOf(budgetLines);
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
        residue = List.copyOf(residue);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same with these findings and checks. */
    public Disclosure with(List<Finding> newFindings, List<Check> newChecks) {
        return new Disclosure(
                document, tables, targets, budgetLines, statements, newFindings, newChecks, residue, diagnostics);
    }

    /** The same with other facts of the document. */
    public Disclosure with(DocumentFacts facts) {
        return new Disclosure(facts, tables, targets, budgetLines, statements, findings, checks, residue, diagnostics);
    }

    /** The same with these tables, whose records stay as they are. */
    public Disclosure withTables(List<Table> newTables) {
        return new Disclosure(
                document, newTables, targets, budgetLines, statements, findings, checks, residue, diagnostics);
    }

    /** The same with these diagnostics. */
    public Disclosure withDiagnostics(List<Diagnostic> told) {
        return new Disclosure(document, tables, targets, budgetLines, statements, findings, checks, residue, told);
    }

    /** The whole document, of which this is the last chunk. */
    public Disclosure after(List<Disclosure> chunks) {
        return chunks.isEmpty()
                ? this
                : new Disclosure(
                        document,
                        joined(chunks, Disclosure::tables),
                        joined(chunks, Disclosure::targets),
                        joined(chunks, Disclosure::budgetLines),
                        joined(chunks, Disclosure::statements),
                        joined(chunks, Disclosure::findings),
                        joined(chunks, Disclosure::checks),
                        joined(chunks, Disclosure::residue),
                        joined(chunks, Disclosure::diagnostics));
    }

    private <T> List<T> joined(List<Disclosure> before, Function<Disclosure, List<T>> of) {
        return Stream.concat(before.stream(), Stream.of(this))
                .flatMap(chunk -> of.apply(chunk).stream())
                .toList();
    }

    /** What is known of the document as a whole, without its records. */
    public Disclosure withoutRecords() {
        return new Disclosure(
                document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), diagnostics);
    }
}
