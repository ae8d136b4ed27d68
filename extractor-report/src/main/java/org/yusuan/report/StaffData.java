package org.yusuan.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.write.FlatTables;

/** How many people departments say the budget pays (财政供养人员数): the form of a department's target asks for it. */
final class StaffData {
    private static final String FIELD = "staff_supported";
    private static final String KIND = "department_target";
    private static final Pattern PEOPLE = Pattern.compile("([1-9]\\d{0,6})人?");

    private final Map<Integer, Staff> byDocument = new HashMap<>();
    private final Set<Integer> contradicted = new HashSet<>();

    /** A number of people, with its cell. */
    private record Staff(int people, int page, String ref) {}

    private StaffData() {}

    static StaffData of(ReportedRun run) throws IOException {
        StaffData data = new StaffData();
        RunTable.read(run.folder(), FlatTables.named("attributes"), row -> {
            ReportedTable table = run.tableOfTarget(row.get("target_id"));
            Matcher people = PEOPLE.matcher(row.get("value"));
            if (table != null && table.kind().equals(KIND) && row.get("field").equals(FIELD) && people.matches()) {
                int number = Integer.parseInt(people.group(1));
                data.add(
                        table.document().index(), new Staff(number, Integer.parseInt(row.get("page")), row.get("ref")));
            }
        });
        return data;
    }

    /** Two numbers in one document are of two departments, or one of them is wrong: it has none. */
    private void add(int document, Staff staff) {
        Staff earlier = byDocument.putIfAbsent(document, staff);
        if (earlier != null && earlier.people != staff.people) {
            contradicted.add(document);
        }
    }

    /** People, page and reference; absent where the document does not say. */
    @Nullable
    List<Object> row(ReportedDocument document) {
        Staff staff = byDocument.get(document.index());
        return staff == null || contradicted.contains(document.index())
                ? null
                : List.of(staff.people, staff.page, staff.ref);
    }
}
