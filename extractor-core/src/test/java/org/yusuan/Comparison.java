package org.yusuan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two multisets of rows compared: how many match, what is missing, what is too many. */
record Comparison(int truth, int found, int matching, List<String> differences) {
    static Comparison of(List<List<String>> truth, List<List<String>> found) {
        Map<String, Integer> counts = new TreeMap<>();
        truth.forEach(row -> counts.merge(String.join(" | ", row), 1, Integer::sum));
        found.forEach(row -> counts.merge(String.join(" | ", row), -1, Integer::sum));
        List<String> differences = new ArrayList<>();
        int missing = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            missing += Math.max(count, 0);
            if (count != 0) {
                differences.add((count > 0 ? "- " : "+ ") + entry.getKey());
            }
        }
        return new Comparison(truth.size(), found.size(), truth.size() - missing, List.copyOf(differences));
    }

    Comparison plus(Comparison other) {
        List<String> all = new ArrayList<>(differences);
        all.addAll(other.differences);
        return new Comparison(truth + other.truth, found + other.found, matching + other.matching, List.copyOf(all));
    }

    /** The harmonic mean of precision and recall; 1 where there is nothing to find and nothing found. */
    double f1() {
        return truth + found == 0 ? 1 : 2.0 * matching / (truth + found);
    }
}
