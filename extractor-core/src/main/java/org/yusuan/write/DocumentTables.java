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
import org.yusuan.record.Confidence;
import org.yusuan.record.Coverage;
import org.yusuan.record.Disclosure;
import org.yusuan.record.DisclosureLevel;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.record.NarrativeFigure;
import org.yusuan.record.Residue;
import org.yusuan.record.Status;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;
import org.yusuan.write.FlatTable.Reference;

/** The flat tables about documents as wholes: what was read, what their narrative says, what is doubtful or left over. */
public final class DocumentTables {
    private DocumentTables() {}

    static final Reference TO_DOCUMENT = new Reference("document_id", "documents");
    static final Reference TO_TABLE = new Reference("table_id", "tables");

    public static final FlatTable<DocumentFacts> FILES = new FlatTable<>(
            "files",
            new Words(
                    "One row per input file. Two files with the same bytes are two rows here and one document.",
                    "每个输入文件一行。内容逐字节相同的两个文件在此为两行，对应同一个文档。"),
            List.of(
                    OutputColumn.text("source", "path below the input root", "输入目录下的路径", DocumentFacts::source)
                            .required(),
                    OutputColumn.text("document_id", "document with its content", "内容所在的文档", DocumentFacts::documentId)
                            .required()),
            List.of("source"),
            List.of(TO_DOCUMENT),
            (disclosure, before) -> List.of(disclosure.document()));

    public static final FlatTable<ListedDocument> DOCUMENTS = new FlatTable<>(
            "documents",
            new Words("One row per distinct content, under its first file.", "每份不同的内容一行，来源为其第一个文件。"),
            documentColumns(),
            List.of("document_id"),
            List.of(),
            (disclosure, before) -> List.of(ListedDocument.of(disclosure)));

    static final FlatTable<InDocument<Table>> TABLES = new FlatTable<>(
            "tables",
            new Words("One row per table of a document; a table that runs over pages is one.", "文档中每张表一行；跨页的表算一张。"),
            tableColumns(),
            List.of("table_id"),
            List.of(TO_DOCUMENT),
            InDocument.all(Disclosure::tables));

    static final FlatTable<InDocument<NarrativeFigure>> STATEMENTS = new FlatTable<>(
            "statements",
            new Words("Figures that the narrative restates.", "文字说明中复述的数字。"),
            statementColumns(),
            List.of("document_id", "ordinal"),
            List.of(TO_DOCUMENT),
            InDocument.all(Disclosure::statements));

    public static final FlatTable<InDocument<Check>> CHECKS = new FlatTable<>(
            "checks",
            new Words("Every rule that was tried, with what came of it.", "试过的每条规则及其结果。"),
            checkColumns(),
            List.of("document_id", "ordinal"),
            List.of(TO_DOCUMENT, TO_TABLE),
            InDocument.all(Disclosure::checks));

    public static final FlatTable<InDocument<Finding>> FINDINGS = new FlatTable<>(
            "findings",
            new Words(
                    "What a reader of the disclosure should look at: first what went wrong in reading it, then what is"
                            + " doubtful in what it says.",
                    "读者应当留意之处：先是读取中的问题，然后是公开内容中的疑点。"),
            findingColumns(),
            List.of("finding_id"),
            List.of(TO_DOCUMENT, TO_TABLE),
            InDocument.all(DocumentTables::findings));

    static final FlatTable<InDocument<Residue>> RESIDUE = new FlatTable<>(
            "residue",
            new Words(
                    "Cells that stand in no other table and are no understood label, with the reason.",
                    "不在其他任何表中、也不是已识别标签的单元格及其原因。"),
            residueColumns(),
            List.of("document_id", "ordinal"),
            List.of(TO_DOCUMENT, TO_TABLE),
            InDocument.all(Disclosure::residue));

    private static <V> OutputColumn<InDocument<V>> document(String english, String chinese) {
        return OutputColumn.<InDocument<V>>text("document_id", english, chinese, InDocument::documentId)
                .required();
    }

    private static <V> OutputColumn<InDocument<V>> ordinal() {
        return OutputColumn.<InDocument<V>>integer(
                        "ordinal", "position in its document, from 1", "在文档中的序号，从 1 起", InDocument::ordinal)
                .required();
    }

    private static List<OutputColumn<ListedDocument>> documentColumns() {
        return List.of(
                OutputColumn.text(
                                "document_id",
                                "SHA-256 of the bytes, hex; of the name where the file cannot be read",
                                "内容的 SHA-256，十六进制；内容无法取得时为文件名的 SHA-256",
                                fact(DocumentFacts::documentId))
                        .required(),
                OutputColumn.text("source", "its first file", "第一个文件", fact(DocumentFacts::source))
                        .required(),
                OutputColumn.text("format", "format by content", "按内容判定的格式", fact(DocumentFacts::format))
                        .required(),
                OutputColumn.integer(
                                "pages",
                                "number of pages or sheets, 0 where it could not be opened",
                                "页数或工作表数；无法打开时为 0",
                                fact(DocumentFacts::pages))
                        .required(),
                OutputColumn.text("title", "title as published", "标题", fact(DocumentFacts::title)),
                OutputColumn.integer(
                        "fiscal_year", "year the disclosure is of", "所属年度", fact(DocumentFacts::fiscalYear)),
                OutputColumn.code(
                                "disclosure",
                                "what kind of disclosure it is",
                                "公开的种类：预算、执行、决算、绩效目标、绩效自评、债务、其他",
                                DisclosureType.class,
                                fact(DocumentFacts::disclosure))
                        .required(),
                OutputColumn.code(
                        "level",
                        "whose money it is about, where its titles say so",
                        "主体：省、市、县、乡镇政府，或部门、单位",
                        DisclosureLevel.class,
                        fact(DocumentFacts::level)),
                OutputColumn.text(
                        "organisation",
                        "department or unit that publishes",
                        "公开的部门或单位",
                        fact(DocumentFacts::organisation)),
                OutputColumn.text(
                        "organisation_code", "code of that unit", "部门或单位的代码", fact(DocumentFacts::organisationCode)),
                OutputColumn.text("province", "province-level place", "省级地名", fact(DocumentFacts::province)),
                OutputColumn.text("city", "prefecture-level place", "地级地名", fact(DocumentFacts::city)),
                OutputColumn.text("county", "county-level place", "县级地名", fact(DocumentFacts::county)),
                OutputColumn.text(
                        "region_code",
                        "GB/T 2260, six digits, of the level the document is about and no deeper",
                        "行政区划代码（GB/T 2260，六位），与文档主体同级",
                        fact(DocumentFacts::regionCode)),
                OutputColumn.date(
                        "published",
                        "day of publication where the document states it",
                        "公开日期",
                        fact(DocumentFacts::published)),
                OutputColumn.integer("tables", "number of its tables", "表的数量", ListedDocument::tables)
                        .required(),
                OutputColumn.share(
                        "confidence",
                        "how sure the reading of its tables is, 0 to 1, by what each prints",
                        "读取的可信度，0 到 1，按各表内容多少加权",
                        fact(DocumentFacts::confidence)),
                OutputColumn.code("status", "whether it was read", "是否读取成功", Status.class, fact(DocumentFacts::status))
                        .required(),
                OutputColumn.text("error", "why it is partial or failed", "部分读取或失败的原因", fact(DocumentFacts::error)));
    }

    private static <T> Function<ListedDocument, T> fact(Function<DocumentFacts, T> fact) {
        return row -> fact.apply(row.facts());
    }

    private static List<OutputColumn<InDocument<Table>>> tableColumns() {
        return List.of(
                OutputColumn.text("table_id", "<document_id>#<ordinal>", "表的标识：<document_id>#<序号>", its(Table::tableId))
                        .required(),
                document("document it is in", "所在文档"),
                OutputColumn.integer(
                                "ordinal", "position in the document, from 1", "在文档中的序号，从 1 起", its(Table::ordinal))
                        .required(),
                OutputColumn.code("kind", "which form it is", "表的种类", TableKind.class, its(Table::kind))
                        .required(),
                OutputColumn.text("title", "title as published", "表名", its(Table::title)),
                OutputColumn.text("form_no", "number of the form, such as 表一", "表号，如 表一", its(Table::formNo)),
                OutputColumn.code(
                        "budget", "which of the four budgets", "四本预算之一", BudgetAccount.class, its(Table::budget)),
                OutputColumn.code(
                        "coverage",
                        "how far its money reaches",
                        "口径：全辖、本级、部门、单位",
                        Coverage.class,
                        its(Table::coverage)),
                OutputColumn.code(
                        "unit", "unit of its amounts as published", "金额单位", MoneyUnit.class, its(Table::unit)),
                OutputColumn.share(
                                "confidence",
                                "how sure its reading is, 0 to 1",
                                "读取的可信度，0 到 1",
                                its(Table::confidence, Confidence::value))
                        .required(),
                OutputColumn.integer("page_first", "page it begins on", "起始页", its(Table::pageFirst))
                        .required(),
                OutputColumn.integer("page_last", "page it ends on", "结束页", its(Table::pageLast))
                        .required(),
                OutputColumn.integer("rows", "number of rows", "行数", its(Table::rows))
                        .required(),
                OutputColumn.integer("columns", "number of columns", "列数", its(Table::columns))
                        .required(),
                OutputColumn.flag(
                                "is_empty",
                                "a form without a single amount or indicator",
                                "空表：没有任何金额或指标",
                                its(Table::isEmpty))
                        .required());
    }

    private static List<OutputColumn<InDocument<NarrativeFigure>>> statementColumns() {
        return List.of(
                document("document it is in", "所在文档"),
                ordinal(),
                OutputColumn.text(
                                "subject",
                                "what the figure is of, canonical",
                                "数字所指，规范名称",
                                its(NarrativeFigure::subject))
                        .required(),
                OutputColumn.text(
                        "subject_raw",
                        "what the figure is of, as published",
                        "数字所指，原文",
                        its(NarrativeFigure::subjectRaw)),
                OutputColumn.amount("amount", "amount it states", "金额", its(NarrativeFigure::amount)),
                OutputColumn.number("count", "number it states", "数量", its(NarrativeFigure::count)),
                OutputColumn.text(
                        "unit", "unit of the count; yuan for amounts", "数量的单位；金额为 yuan", its(NarrativeFigure::unit)),
                OutputColumn.text("text", "the sentence", "原句", its(NarrativeFigure::text))
                        .required(),
                Provenance.page(its(NarrativeFigure::origin)),
                Provenance.ref(its(NarrativeFigure::origin)));
    }

    private static List<OutputColumn<InDocument<Check>>> checkColumns() {
        return List.of(
                document("document it is about", "所指文档"),
                ordinal(),
                OutputColumn.text("rule", "the rule, a stable id", "规则的标识", its(Check::rule))
                        .required(),
                OutputColumn.text(
                        "table_id",
                        "table it is about, absent where it is about several",
                        "所指的表；涉及多张表时为空",
                        its(Check::tableId)),
                OutputColumn.code("outcome", "what came of it", "结果", CheckOutcome.class, its(Check::outcome))
                        .required(),
                OutputColumn.text("expected", "what the rule wants", "规则要求的值", its(Check::expected)),
                OutputColumn.text("actual", "what there is", "实际的值", its(Check::actual)),
                OutputColumn.integer("count", "how often; a failure stands alone", "次数；不成立的逐条列出", its(Check::count))
                        .required());
    }

    private static List<OutputColumn<InDocument<Finding>>> findingColumns() {
        return List.of(
                OutputColumn.<InDocument<Finding>>text(
                                "finding_id",
                                "<document_id>/f<position in its document, from 1>",
                                "标识：<document_id>/f<在文档中的序号>",
                                row -> row.documentId() + "/f" + row.ordinal())
                        .required(),
                document("document it is about", "所指文档"),
                OutputColumn.text("table_id", "table it is about", "所指的表", its(Finding::tableId)),
                OutputColumn.text(
                                "rule", "the rule or the diagnostic code, a stable id", "规则或诊断的标识", its(Finding::rule))
                        .required(),
                OutputColumn.code(
                                "severity",
                                "how much it should worry",
                                "严重程度",
                                FindingSeverity.class,
                                its(Finding::severity))
                        .required(),
                OutputColumn.text("message", "what is the matter", "说明", its(Finding::message))
                        .required(),
                OutputColumn.text("expected", "what was expected", "应为", its(Finding::expected)),
                OutputColumn.text("actual", "what there is", "实为", its(Finding::actual)),
                OutputColumn.text(
                        "difference",
                        "actual less expected, of money in yuan",
                        "实为减应为，金额以元计",
                        its(Finding::difference)),
                OutputColumn.integer("page", "page to look at first", "首先应看的页", its(Finding::page)),
                OutputColumn.text("ref", "where to look first", "首先应看的单元格", its(Finding::ref)),
                OutputColumn.text(
                        "refs",
                        "every cell that it rests on, separated by blanks",
                        "所依据的全部单元格，以空格分隔",
                        its(finding -> String.join(" ", finding.refs()))));
    }

    private static List<OutputColumn<InDocument<Residue>>> residueColumns() {
        return Provenance.withOrigin(
                List.of(
                        document("document it is in", "所在文档"),
                        ordinal(),
                        OutputColumn.text("table_id", "table it is in", "所在的表", its(Residue::tableId)),
                        OutputColumn.text("text", "text as published", "原文", its(Residue::text))
                                .required(),
                        OutputColumn.text(
                                        "reason",
                                        "why it is in no other table, a stable id",
                                        "未入其他表的原因",
                                        its(Residue::reason))
                                .required()),
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
