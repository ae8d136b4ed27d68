package org.yusuan.form.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yusuan.lexicon.Resource;

/**
 * The doubts that came up while a table was read, each with the share of the table that it touches, and what is left of the
 * confidence in the reading: every doubt takes its weight's part of it.
 */
public final class Doubts {
    private static final int COLUMNS = 3;
    private static final Map<Doubt, Double> WEIGHTS = weights();

    private final Map<Doubt, Double> shares = new EnumMap<>(Doubt.class);

    /**
     * @param share of what it touches, from 0 to 1; of several the largest counts
     * @throws IllegalArgumentException if it is no share
     */
    public void add(Doubt doubt, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(doubt + ": expected a share from 0 to 1, found " + share);
        }
        shares.merge(doubt, share, Math::max);
    }

    /** How much of the table a doubt touches. */
    public double share(Doubt doubt) {
        return shares.getOrDefault(doubt, 0.0);
    }

    /** From 0 to 1; 1 where nothing is in doubt. */
    public double confidence() {
        double confidence = 1;
        for (Map.Entry<Doubt, Double> entry : shares.entrySet()) {
            confidence *= 1 - weight(entry.getKey()) * entry.getValue();
        }
        return confidence;
    }

    private static double weight(Doubt doubt) {
        Double weight = WEIGHTS.get(doubt);
        if (weight == null) {
            throw new IllegalStateException("doubts.tsv: no row for " + doubt);
        }
        return weight;
    }

    private static Map<Doubt, Double> weights() {
        Map<Doubt, Double> weights = new EnumMap<>(Doubt.class);
        for (List<String> row : Resource.rows(Doubts.class, "doubts.tsv", COLUMNS)) {
            weights.put(Doubt.valueOf(row.get(0).toUpperCase(Locale.ROOT)), Double.valueOf(row.get(1)));
        }
        return weights;
    }
}
