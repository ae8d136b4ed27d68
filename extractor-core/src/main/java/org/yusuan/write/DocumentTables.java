package org.yusuan.write;

import static org.yusuan.write.InDocument.its;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.record.BudgetAccount;
import org.yusuan.record.Check;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Coverage;
import org.yusuan.record.Disclosure;
import org.yusuan.record.DisclosureLevel;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.record.Residue;
import org.yusuan.record.Statement;
import org.yusuan.record.Status;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;
import org.yusuan.write.FlatTable.Reference;

/** The flat tables about documents as wholes: what was read, what their narrative says, what is doubtful or left over. */
final class DocumentTables {
    private DocumentTables() {}

    static final Reference TO_DOCUMENT = new Reference("document_id", "documents");
    static final Reference TO_TABLE = new Reference("table_id", "tables");

    static final FlatTable<ListedDocument> DOCUMENTS = new FlatTable<>(
            "documents",
            "One row per input file. Two files with the same bytes share their document_id: both stand here, the other"
                    + " tables and documents/ have their content once.",
            documentColumns(),
            List.of("source"),
            List.of(),
            disclosure -> List.of(ListedDocument.of(disclosure)));

    static final FlatTable<InDocument<Table>> TABLES = new FlatTable<>(
            "tables",
            "One row per table of a document; a table that runs over pages is one.",
            tableColumns(),
            List.of("table_id"),
            List.of(TO_DOCUMENT),
            disclosure -> InDocument.all(disclosure, Disclosure::tables));

    static final FlatTable<InDocument<Statement>> STATEMENTS = new FlatTable<>(
            "statements",
            "Figures that the narrative restates.",
            statementColumns(),
            List.of(),
            List.of(TO_DOCUMENT),
            disclosure -> InDocument.all(disclosure, Disclosure::statements));

    static final FlatTable<InDocument<Check>> CHECKS = new FlatTable<>(
            "checks",
            "Every rule that was tried, with what came of it.",
            checkColumns(),
            List.of(),
            List.of(TO_DOCUMENT, TO_TABLE),
            disclosure -> InDocument.all(disclosure, Disclosure::checks));

    static final FlatTable<InDocument<Finding>> FINDINGS = new FlatTable<>(
            "findings",
            "What a reader of the disclosure should look at: first what went wrong in reading it, then what is doubtful"
                    + " in what it says.",
            findingColumns(),
            List.of(),
            List.of(TO_DOCUMENT, TO_TABLE),
            disclosure -> InDocument.all(disclosure, DocumentTables::findings));

    static final FlatTable<InDocument<Residue>> RESIDUE = new FlatTable<>(
            "residue",
            "Cells that stand in no other table and are no understood label, with the reason.",
            residueColumns(),
            List.of(),
            List.of(TO_DOCUMENT, TO_TABLE),
            disclosure -> InDocument.all(disclosure, Disclosure::residue));

    private static List<Column<ListedDocument>> documentColumns() {
        return List.of(
                Column.text(
                        "document_id",
                        "SHA-256 of the bytes, hex; of the name where the bytes cannot be had",
                        fact(DocumentFacts::documentId)),
                Column.text("source", "path below the input root", fact(DocumentFacts::source)),
                Column.text("format", "format by content", fact(DocumentFacts::format)),
                Column.integer(
                        "pages",
                        "number of pages or sheets, 0 where it could not be opened",
                        fact(DocumentFacts::pages)),
                Column.text("title", "title as published", fact(DocumentFacts::title)),
                Column.integer("fiscal_year", "year the disclosure is of", fact(DocumentFacts::fiscalYear)),
                Column.code(
                        "disclosure",
                        "what kind of disclosure it is",
                        DisclosureType.class,
                        fact(DocumentFacts::disclosure)),
                Column.code(
                        "level",
                        "whose money it is about, where its titles say so",
                        DisclosureLevel.class,
                        fact(DocumentFacts::level)),
                Column.text("organisation", "department or unit that publishes", fact(DocumentFacts::organisation)),
                Column.text("province", "province-level place", fact(DocumentFacts::province)),
                Column.text("city", "prefecture-level place", fact(DocumentFacts::city)),
                Column.text("county", "county-level place", fact(DocumentFacts::county)),
                Column.text("region_code", "GB/T 2260, six digits", fact(DocumentFacts::regionCode)),
                Column.text(
                        "published",
                        "day of publication where the document states it, ISO",
                        fact(DocumentFacts::published)),
                Column.integer("tables", "number of its tables", ListedDocument::tables),
                Column.share(
                        "confidence", "how sure the reading of its tables is, 0 to 1", fact(DocumentFacts::confidence)),
                Column.code("status", "whether it was read", Status.class, fact(DocumentFacts::status)),
                Column.text("error", "why it is partial or failed", fact(DocumentFacts::error)));
    }

    private static <T> Function<ListedDocument, T> fact(Function<DocumentFacts, T> fact) {
        return row -> fact.apply(row.facts());
    }

    private static List<Column<InDocument<Table>>> tableColumns() {
        return List.of(
                Column.text("table_id", "<document_id>#<ordinal>", its(Table::tableId)),
                Column.text("document_id", "document it is in", InDocument::documentId),
                Column.integer("ordinal", "position in the document, from 1", its(Table::ordinal)),
                Column.code("kind", "which form it is", TableKind.class, its(Table::kind)),
                Column.text("title", "title as published", its(Table::title)),
                Column.text("form_no", "number of the form, such as 表一", its(Table::formNo)),
                Column.code("budget", "which of the four budgets", BudgetAccount.class, its(Table::budget)),
                Column.code("coverage", "how far its money reaches", Coverage.class, its(Table::coverage)),
                Column.code("unit", "unit of its amounts as published", MoneyUnit.class, its(Table::unit)),
                Column.share(
                        "confidence",
                        "how sure its reading is, 0 to 1",
                        its(table -> table.confidence().value())),
                Column.integer("page_first", "page it begins on", its(Table::pageFirst)),
                Column.integer("page_last", "page it ends on", its(Table::pageLast)),
                Column.integer("rows", "number of rows", its(Table::rows)),
                Column.integer("columns", "number of columns", its(Table::columns)),
                Column.flag("is_empty", "a form without a single amount or indicator", its(Table::isEmpty)));
    }

    private static List<Column<InDocument<Statement>>> statementColumns() {
        return List.of(
                Column.text("document_id", "document it is in", InDocument::documentId),
                Column.text("subject", "what the figure is of, canonical", its(Statement::subject)),
                Column.text("subject_raw", "what the figure is of, as published", its(Statement::subjectRaw)),
                Column.amount("amount", "amount it states", its(Statement::amount)),
                Column.number("count", "number it states", its(Statement::count)),
                Column.text("unit", "unit of the count; yuan for amounts", its(Statement::unit)),
                Column.text("text", "the sentence", its(Statement::text)),
                Provenance.page(its(Statement::origin)),
                Provenance.ref(its(Statement::origin)));
    }

    private static List<Column<InDocument<Check>>> checkColumns() {
        return List.of(
                Column.text("document_id", "document it is about", InDocument::documentId),
                Column.text("rule", "the rule, a stable id", its(Check::rule)),
                Column.text("table_id", "table it is about, absent where it is about several", its(Check::tableId)),
                Column.code("outcome", "what came of it", CheckOutcome.class, its(Check::outcome)),
                Column.text("expected", "what the rule wants", its(Check::expected)),
                Column.text("actual", "what there is", its(Check::actual)),
                Column.integer("count", "how often; a failure stands alone", its(Check::count)));
    }

    private static List<Column<InDocument<Finding>>> findingColumns() {
        return List.of(
                Column.text("document_id", "document it is about", InDocument::documentId),
                Column.text("table_id", "table it is about", its(Finding::tableId)),
                Column.text("rule", "the rule or the diagnostic code, a stable id", its(Finding::rule)),
                Column.code("severity", "how much it should worry", FindingSeverity.class, its(Finding::severity)),
                Column.text("message", "what is the matter", its(Finding::message)),
                Column.text("expected", "what was expected", its(Finding::expected)),
                Column.text("actual", "what there is", its(Finding::actual)),
                Column.text("difference", "actual less expected, of money in yuan", its(Finding::difference)),
                Column.integer("page", "page to look at first", its(Finding::page)),
                Column.text("ref", "where to look first", its(Finding::ref)),
                Column.text(
                        "refs",
                        "every cell that it rests on, separated by blanks",
                        its(finding -> String.join(" ", finding.refs()))));
    }

    private static List<Column<InDocument<Residue>>> residueColumns() {
        return Provenance.withOrigin(
                List.of(
                        Column.text("document_id", "document it is in", InDocument::documentId),
                        Column.text("table_id", "table it is in", its(Residue::tableId)),
                        Column.text("text", "text as published", its(Residue::text)),
                        Column.text("reason", "why it is in no other table, a stable id", its(Residue::reason))),
                its(Residue::origin));
    }

    /** A diagnostic of reading is a finding to whom only the flat tables are known. */
    private static List<Finding> findings(Disclosure disclosure) {
        return Stream.concat(
                        disclosure.diagnostics().stream().map(DocumentTables::finding), disclosure.findings().stream())
                .toList();
    }

    private static Finding finding(Diagnostic diagnostic) {
        FindingSeverity severity = switch (diagnostic.severity()) {
            case FATAL, ERROR -> FindingSeverity.ERROR;
            case WARNING -> FindingSeverity.WARNING;
            case INFO -> FindingSeverity.INFO;
        };
        return new Finding(
                null,
                diagnostic.code().id(),
                severity,
                diagnostic.message(),
                null,
                null,
                null,
                null,
                List.of(diagnostic.place()));
    }
}
