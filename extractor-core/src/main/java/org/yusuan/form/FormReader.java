package org.yusuan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Grid;
import org.yusuan.document.OmittedContent;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.caption.Caption;
import org.yusuan.form.caption.CaptionTable;
import org.yusuan.form.caption.Captions;
import org.yusuan.form.caption.NeighbourKinds;
import org.yusuan.form.caption.StackedTables;
import org.yusuan.form.caption.TableFacets;
import org.yusuan.form.caption.TableKinds;
import org.yusuan.form.narrative.NarrativeReader;
import org.yusuan.form.performance.FormSplitter;
import org.yusuan.form.performance.ProjectProse;
import org.yusuan.form.performance.TargetReader;
import org.yusuan.form.performance.TargetShape;
import org.yusuan.form.performance.WrappedHeadings;
import org.yusuan.form.statement.BudgetStatement;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.Roles;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.lexicon.MoneyUnits;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Doubt;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.record.Origin;
import org.yusuan.record.Residue;
import org.yusuan.record.Role;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;
import org.yusuan.record.Target;
import org.yusuan.source.Source;

/**
 * The stage that gives meaning: every grid of a document read as the form it is. A document may come in chunks; what is
 * known of it as a whole adds up, what is understood of each goes with it.
 */
public final class FormReader {
    private final Source source;
    private final DocumentSummary summary = new DocumentSummary();
    private @Nullable FactsReader facts;
    private int tablesBefore;
    private List<Table> tables = List.of();
    private List<Target> targets = List.of();
    private List<BudgetLine> lines = List.of();
    private List<Finding> findings = List.of();
    private List<Residue> residue = List.of();

    public FormReader(Source source) {
        this.source = source;
    }

    /** Everything that is understood of a document whose tables have been joined over their pages. */
    public static Disclosure read(Source source, SourceDocument document) {
        return new FormReader(source).read(document, true);
    }

    /**
     * What is understood of the next chunk.
     *
     * @param last whether no more follow
     * @return facts of the document as far as it was read, and the records of this chunk
     */
    public Disclosure read(SourceDocument document, boolean last) {
        FactsReader read = facts == null ? new FactsReader(source, document) : facts;
        if (!document.blocks().isEmpty()) {
            facts = read;
        }
        begin();
        document.leftOut().forEach(this::leave);
        readBlocks(ProjectProse.asForms(document.blocks()), read.statedYear());
        tablesBefore += tables.size();
        if (last && tablesBefore == 0) {
            findings.add(
                    Finding.of(null, "no_tables", FindingSeverity.INFO, "the document has no table", null, null, null));
        }
        summary.add(tables, targets);
        return new Disclosure(
                read.read(summary, document.pages()),
                tables,
                targets,
                lines,
                NarrativeReader.read(document),
                findings,
                List.of(),
                residue,
                document.diagnostics());
    }

    private void begin() {
        tables = new ArrayList<>();
        targets = new ArrayList<>();
        lines = new ArrayList<>();
        findings = new ArrayList<>();
        residue = new ArrayList<>();
    }

    /** A table with what stands over it. */
    private record Captioned(TargetShape shape, Caption caption) {
        Grid grid() {
            return shape.grid();
        }
    }

    private void readBlocks(List<Block> blocks, @Nullable Integer documentYear) {
        List<Captioned> captioned = captioned(blocks);
        MoneyUnitInference units = new MoneyUnitInference();
        for (Captioned table : captioned) {
            @Nullable MoneyUnit unit = table.caption().unit();
            if (unit != null) {
                units.add(table.grid(), unit);
            }
        }
        NeighbourKinds neighbours = new NeighbourKinds(
                captioned.stream().map(table -> table.caption().title()).toList());
        for (int i = 0; i < captioned.size(); i++) {
            Captioned table = captioned.get(i);
            TableKind kind = kind(table, i, neighbours);
            read(table, kind, units, documentYear);
        }
    }

    private List<Captioned> captioned(List<Block> blocks) {
        List<Captioned> tables = new ArrayList<>();
        List<Paragraph> before = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Optional<List<Paragraph>> lines = CaptionTable.lines(blocks, at);
            if (lines.isPresent()) {
                before.addAll(lines.get());
            } else if (blocks.get(at) instanceof Paragraph paragraph) {
                before.add(paragraph);
            } else if (blocks.get(at) instanceof Grid grid) {
                if (ContentsPage.isContentsPage(grid, before)) {
                    findings.add(contentsPage(grid));
                    before = new ArrayList<>();
                    continue;
                }
                for (Grid table : StackedTables.split(grid)) {
                    for (TargetShape form : FormSplitter.split(WrappedHeadings.joined(table))) {
                        tables.add(new Captioned(form, Captions.of(before, form.grid())));
                        before = new ArrayList<>();
                    }
                }
            }
        }
        return tables;
    }

    private static Finding contentsPage(Grid grid) {
        return Finding.of(
                null,
                "contents_page",
                FindingSeverity.INFO,
                "a table of contents on page " + grid.page() + " is no table of the disclosure",
                null,
                null,
                new Origin(Area.ofPage(grid.page()), "page " + grid.page()));
    }

    private void leave(OmittedContent left) {
        residue.add(new Residue(null, left.text(), left.reason(), new Origin(left.area(), left.ref())));
    }

    /** @param units of the document's other tables, for statements that state none */
    private void read(Captioned captioned, TableKind said, MoneyUnitInference units, @Nullable Integer documentYear) {
        Grid grid = captioned.grid();
        Caption caption = captioned.caption();
        summary.add(caption);
        int ordinal = nextOrdinal();
        String id = id(ordinal);
        TableKind kind = captioned.shape().kind(said);
        boolean unitElsewhere = caption.unit() == null && !TableKinds.isTarget(kind) && kind != TableKind.OTHER;
        Optional<MoneyUnitInference.Found> sister = unitElsewhere ? units.of(grid) : Optional.empty();
        FormTable table = new FormTable(
                id,
                ordinal,
                grid,
                kind,
                caption.title(),
                caption.formNo(),
                sister.map(MoneyUnitInference.Found::unit).orElse(caption.unit()),
                caption.year() != null ? caption.year() : documentYear);
        Roles roles = new Roles(table);
        caption.captionCells().forEach(cell -> roles.assign(cell, Role.TITLE));
        boolean empty = TableKinds.isTarget(table.kind())
                ? readTargets(table, roles, captioned.shape())
                : readStatement(table, roles);
        residue.addAll(roles.residue());
        @Nullable MoneyUnit headed = sister.isEmpty() ? null : labelledUnit(roles);
        if (headed == null) {
            sister.ifPresent(found -> roles.doubts().add(Doubt.UNIT, found.doubt()));
        }
        @Nullable MoneyUnit unit = headed != null ? headed : table.unit();
        TableFacets facets = TableFacets.of(table.title(), table.kind());
        tables.add(new Table(
                table.id(),
                ordinal,
                table.kind(),
                table.title(),
                table.formNo(),
                facets.budget(),
                facets.coverage(),
                unit != null ? unit : labelledUnit(roles),
                roles.doubts().confidence(),
                grid.page(),
                grid.lastPage(),
                grid.rows(),
                grid.columns(),
                empty,
                roles.all(),
                grid.joins()));
    }

    private int nextOrdinal() {
        return tablesBefore + tables.size() + 1;
    }

    private String id(int ordinal) {
        return source.sha256() + "#" + ordinal;
    }

    /** The kind by title and headings, else the one that the title nearly says, or without a title the tables around it. */
    private TableKind kind(Captioned table, int place, NeighbourKinds neighbours) {
        @Nullable String title = table.caption().title();
        TableKind kind = TableKinds.of(title, table.grid());
        if (kind != TableKind.OTHER) {
            return kind;
        }
        if (title == null) {
            return neighbours.of(place, table.grid()).orElse(kind);
        }
        Optional<TableKind> near = TableKinds.nearTitle(title);
        near.ifPresent(found -> findings.add(Finding.of(
                id(nextOrdinal()),
                "matched_loosely",
                FindingSeverity.INFO,
                "the title is nearly one of " + found.id(),
                found.id(),
                title,
                null)));
        return near.orElse(kind);
    }

    /** The one unit that the labels and headings of a table without a stated unit agree on, as in 2026年预算金额(元). */
    private static @Nullable MoneyUnit labelledUnit(Roles roles) {
        Set<MoneyUnit> units = roles.all().stream()
                .filter(cell -> cell.role() == Role.LABEL || cell.role() == Role.HEADING)
                .flatMap(cell -> MoneyUnits.stated(cell.cell().text()).stream())
                .collect(Collectors.toSet());
        return units.size() == 1 ? units.iterator().next() : null;
    }

    /** Whether the form is empty. */
    private boolean readTargets(FormTable table, Roles roles, TargetShape shape) {
        TargetReader.Result result = TargetReader.read(table, roles, shape);
        targets.addAll(result.targets());
        findings.addAll(result.findings());
        return result.isEmpty();
    }

    /** Whether the statement is empty. */
    private boolean readStatement(FormTable table, Roles roles) {
        BudgetStatement.Result result = BudgetStatement.read(table, roles);
        lines.addAll(result.lines());
        findings.addAll(result.findings());
        return result.lines().isEmpty() && table.kind() != TableKind.OTHER;
    }
}
