package org.yusuan.warehouse;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a load does with each document.
 *
 * @param added that the warehouse does not have
 * @param replaced that it has with other content
 * @param unchanged that it has as they are
 * @param removed that it has and the output has not, where they are to go
 */
record LoadPlan(Set<String> added, Set<String> replaced, Set<String> unchanged, Set<String> removed) {
    LoadPlan {
        added = Set.copyOf(added);
        replaced = Set.copyOf(replaced);
        unchanged = Set.copyOf(unchanged);
        removed = Set.copyOf(removed);
    }

    /**
     * @param there content of the documents that the warehouse has, by id
     * @param coming content of those of the output
     * @param prune whether documents that the output has not are to go
     */
    static LoadPlan of(Map<String, String> there, Map<String, String> coming, boolean prune) {
        Set<String> added = new TreeSet<>();
        Set<String> replaced = new TreeSet<>();
        Set<String> unchanged = new TreeSet<>();
        Set<String> removed = new TreeSet<>();
        coming.forEach((document, content) -> {
            String before = there.get(document);
            (before == null ? added : before.equals(content) ? unchanged : replaced).add(document);
        });
        if (prune) {
            removed.addAll(there.keySet());
            removed.removeAll(coming.keySet());
        }
        return new LoadPlan(added, replaced, unchanged, removed);
    }

    /** Documents whose rows are taken from the output. */
    Set<String> loaded() {
        Set<String> loaded = new TreeSet<>(added);
        loaded.addAll(replaced);
        return loaded;
    }

    /** Documents whose rows in the warehouse go. */
    Set<String> gone() {
        Set<String> gone = new TreeSet<>(replaced);
        gone.addAll(removed);
        return gone;
    }

    boolean changesNothing() {
        return loaded().isEmpty() && gone().isEmpty();
    }

    LoadReport report() {
        return new LoadReport(added.size(), replaced.size(), unchanged.size(), removed.size());
    }
}
