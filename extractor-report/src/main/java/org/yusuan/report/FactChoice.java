package org.yusuan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a document says for each basis: the facts of the one table that has most of them. Tables of different reach may not
 * say so (全市 and 本级, a district's share), and parts of one beside parts of another would make a whole that nobody published.
 */
final class FactChoice {
    private FactChoice() {}

    static List<Fact> of(List<Fact> read) {
        Map<Fact.Basis, List<Fact>> bases = new LinkedHashMap<>();
        read.forEach(fact ->
                bases.computeIfAbsent(fact.basis(), none -> new ArrayList<>()).add(fact));
        List<Fact> chosen = new ArrayList<>();
        bases.values().forEach(facts -> chosen.addAll(ofBasis(facts)));
        return chosen;
    }

    private static List<Fact> ofBasis(List<Fact> facts) {
        int table = mainTable(facts);
        Map<Fact.Key, Fact> chosen = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.table() == table) {
                chosen.merge(fact.key(), fact, Fact::or);
            }
        }
        for (Fact fact : facts) {
            if (fact.table() != table) {
                chosen.computeIfPresent(fact.key(), (key, main) -> main.beside(fact));
            }
        }
        return List.copyOf(chosen.values());
    }

    /** The table with most different items, the first of several. */
    private static int mainTable(List<Fact> facts) {
        Map<Integer, Set<String>> items = new LinkedHashMap<>();
        facts.forEach(fact -> items.computeIfAbsent(fact.table(), none -> new LinkedHashSet<>())
                .add(fact.item()));
        int most = 0;
        int main = 0;
        for (Map.Entry<Integer, Set<String>> table : items.entrySet()) {
            if (table.getValue().size() > most) {
                most = table.getValue().size();
                main = table.getKey();
            }
        }
        return main;
    }
}
