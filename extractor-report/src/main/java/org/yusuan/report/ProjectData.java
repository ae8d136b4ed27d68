package org.yusuan.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.report.RunTable.Row;
import org.yusuan.write.FlatTables;

/** The projects of all documents, those with most money first: from target forms, and from tables of projects what no form has. */
final class ProjectData {
    /** Projects of a run that are kept: those with most money. */
    private static final int MOST = 200_000;

    private static final String TARGET = "target";
    private static final String LINE = "line";
    private static final Pattern NO_PROJECT = Pattern.compile("(.*(合计|总计|小计)|(财政|一般公共预算)?拨款|.*支出合计)");

    private static final Comparator<Project> LARGEST_FIRST = Comparator.comparing(
                    Project::amount, Comparator.reverseOrder())
            .thenComparing(Project::document)
            .thenComparing(Project::ref);

    private final PriorityQueue<Project> largest = new PriorityQueue<>(LARGEST_FIRST.reversed());
    private final Set<String> named = new HashSet<>();

    private final List<String> organisations;

    private ProjectData(ReportedRun run) {
        this.organisations =
                run.documents().stream().map(ReportedDocument::organisation).toList();
    }

    /** Where a cell is. */
    private record Place(String page, String ref) {}

    /**
     * A project in a document.
     *
     * @param target that it is; empty for a row of a table
     * @param ref of its form, or of its amount in a table
     */
    private record Project(
            int document,
            String target,
            String name,
            BigDecimal amount,
            String raw,
            String year,
            String unit,
            int page,
            String ref,
            String from) {}

    /** @return number of files */
    static int write(ReportedRun run, SiteFolder site) throws IOException {
        ProjectData data = new ProjectData(run);
        RunTable.read(
                run.folder(),
                FlatTables.named("targets"),
                row -> data.target(row, run.tableOfTarget(row.get("target_id"))));
        data.lines(run);
        return data.write(data.amountsOfForms(run), site);
    }

    private void target(Row row, @Nullable ReportedTable table) {
        boolean isAnnual = row.has("amount_annual");
        String amount = row.get(isAnnual ? "amount_annual" : "amount_total");
        if (table == null || !row.get("scope").equals("project") || amount.isEmpty() || !row.has("name")) {
            return;
        }
        ReportedDocument document = table.document();
        named.add(document.index() + row.get("name"));
        add(new Project(
                document.index(),
                row.get("target_id"),
                row.get("name"),
                new BigDecimal(amount),
                row.get(isAnnual ? "amount_annual_raw" : "amount_total_raw"),
                row.has("fiscal_year") ? row.get("fiscal_year") : document.year(),
                row.get("implementing_unit"),
                Integer.parseInt(row.get("page")),
                row.get("ref"),
                TARGET));
    }

    private void lines(ReportedRun run) throws IOException {
        List<Project> table = new ArrayList<>();
        String[] open = {""};
        RunTable.read(run.folder(), FlatTables.named("budget_lines"), row -> {
            ReportedTable its = run.table(row.get("table_id"));
            boolean isTotal = row.get("measure").equals("total");
            if (its == null || !its.kind().equals("project_expenditure") || !isTotal || !row.has("amount")) {
                return;
            }
            if (!open[0].equals(row.get("table_id"))) {
                addLeaves(table);
                table.clear();
                open[0] = row.get("table_id");
            }
            table.add(line(row, its.document()));
        });
        addLeaves(table);
    }

    private static Project line(Row row, ReportedDocument document) {
        return new Project(
                document.index(),
                "",
                row.get("name"),
                new BigDecimal(row.get("amount")),
                row.get("amount_raw"),
                row.has("year") ? row.get("year") : document.year(),
                row.get("organisation"),
                Integer.parseInt(row.get("page")),
                row.get("ref"),
                LINE);
    }

    /** Takes the projects of a table, without rows that are the sum of those below them. */
    private void addLeaves(List<Project> table) {
        ProjectOutline outline =
                ProjectOutline.of(table.stream().map(Project::amount).toList());
        for (int i = 0; i < table.size(); i++) {
            Project row = table.get(i);
            boolean isProject = !outline.isSum(i)
                    && !row.name().isEmpty()
                    && !NO_PROJECT.matcher(row.name()).matches()
                    && !row.name().equals(row.unit())
                    && !row.name().equals(organisations.get(row.document()));
            if (isProject && named.add(row.document() + row.name())) {
                add(row);
            }
        }
    }

    /** Where the forms of the projects that are kept print their amounts: a form begins elsewhere. */
    private Map<String, Place> amountsOfForms(ReportedRun run) throws IOException {
        Map<String, BigDecimal> wanted = new HashMap<>();
        largest.forEach(project -> wanted.put(project.target, project.amount));
        Map<String, Place> found = new HashMap<>();
        RunTable.read(run.folder(), FlatTables.named("funding"), row -> {
            BigDecimal amount = wanted.get(row.get("target_id"));
            boolean isIt = amount != null
                    && row.get("source").equals("all")
                    && row.has("amount")
                    && amount.compareTo(new BigDecimal(row.get("amount"))) == 0;
            if (isIt) {
                found.putIfAbsent(row.get("target_id"), new Place(row.get("page"), row.get("ref")));
            }
        });
        return found;
    }

    private void add(Project project) {
        largest.add(project);
        if (largest.size() > MOST) {
            largest.remove();
        }
    }

    private int write(Map<String, Place> amounts, SiteFolder site) throws IOException {
        List<Project> ordered = new ArrayList<>(largest);
        ordered.sort(LARGEST_FIRST);
        Pieces pieces = new Pieces(site, "projects/");
        for (Project project : ordered) {
            Place amount = amounts.get(project.target);
            pieces.next()
                    .row(
                            project.document,
                            project.name,
                            Initials.of(project.name),
                            Yuan.text(project.amount),
                            project.raw,
                            project.year,
                            project.unit,
                            project.page,
                            project.ref,
                            project.from,
                            amount == null ? null : Integer.valueOf(amount.page),
                            amount == null ? null : amount.ref);
        }
        pieces.end();
        return pieces.number();
    }
}
