package org.yusuan.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.form.caption.Caption;
import org.yusuan.record.Scope;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;

/** What of the tables of a document tells of it as a whole, as little as that needs. */
final class DocumentSummary {
    private final List<String> titles = new ArrayList<>();
    private final Map<Integer, Integer> years = new LinkedHashMap<>();
    private final Map<OrganisationKind, Integer> publishers = new LinkedHashMap<>();
    private final Map<String, Integer> organisations = new LinkedHashMap<>();
    private final Map<String, Integer> departments = new LinkedHashMap<>();
    private final Set<String> supervising = new LinkedHashSet<>();
    private final Set<String> implementing = new LinkedHashSet<>();
    private final Set<TableKind> kinds = EnumSet.noneOf(TableKind.class);

    void add(Caption caption) {
        String title = caption.title();
        if (title != null) {
            titles.add(title);
            count(publishers, FactsReader.publisherIn(title).orElse(null));
        }
        count(years, caption.year());
        count(organisations, caption.organisation());
    }

    void add(List<Table> tables, List<Target> targets) {
        tables.forEach(table -> kinds.add(table.kind()));
        for (Target target : targets) {
            if (target.scope() == Scope.DEPARTMENT) {
                count(departments, target.value(TargetField.NAME));
            }
            Stream.ofNullable(target.value(TargetField.SUPERVISING_DEPARTMENT)).forEach(supervising::add);
            Stream.ofNullable(target.value(TargetField.IMPLEMENTING_UNIT)).forEach(implementing::add);
        }
    }

    private static <T> void count(Map<T, Integer> counts, @Nullable T value) {
        if (value != null) {
            counts.merge(value, 1, Integer::sum);
        }
    }

    /** Of all tables that have one, in order. */
    Stream<String> titles() {
        return titles.stream();
    }

    /** How many tables state each year. */
    Map<Integer, Integer> years() {
        return years;
    }

    /** How many titles say whose money they are about. */
    Map<OrganisationKind, Integer> publishers() {
        return publishers;
    }

    /** How many tables name each organisation. */
    Map<String, Integer> organisations() {
        return organisations;
    }

    /** Of how many forms each department is. */
    Map<String, Integer> departments() {
        return departments;
    }

    Set<String> supervising() {
        return supervising;
    }

    Set<String> implementing() {
        return implementing;
    }

    Set<TableKind> kinds() {
        return kinds;
    }
}
