package org.yusuan.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yusuan.lexicon.TsvResource;

/**
 * How sure the reading of a table is: what is left of it when every doubt has taken its weight's part. The weights were fitted
 * on documents with truth, so that of readings with one value as many are right as it says.
 *
 * @param shares how much of the table each doubt touches, from 0 to 1; a doubt that did not come up has no entry
 */
public record Confidence(Map<Doubt, Double> shares) {
    private static final int COLUMNS = 3;

    private static final Map<Doubt, Double> WEIGHTS = weights();

    /** Nothing is in doubt. */
    public static final Confidence FULL = new Confidence(Map.of());

    /** From here on a reading is sure enough to hold its figures against the publisher. */
    public static final double SURE = 0.95;

    /** Below it another reading is so likely that a reader must be told. */
    public static final double CLEAR = 0.7;

    public Confidence {
        EnumMap<Doubt, Double> copy = new EnumMap<>(Doubt.class);
        copy.putAll(shares);
        shares = Collections.unmodifiableMap(copy);
    }

    /**
     * The same with a doubt more.
     *
     * @param share of what it touches, from 0 to 1; of several the largest counts
     * @throws IllegalArgumentException if it is no share
     */
    public Confidence with(Doubt doubt, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(doubt + ": expected a share from 0 to 1, found " + share);
        }
        if (share <= share(doubt)) {
            return this;
        }
        EnumMap<Doubt, Double> more = new EnumMap<>(Doubt.class);
        more.putAll(shares);
        more.put(doubt, share);
        return new Confidence(more);
    }

    /** How much of the table a doubt touches. */
    public double share(Doubt doubt) {
        return shares.getOrDefault(doubt, 0.0);
    }

    /** From 0 to 1; 1 where nothing is in doubt. */
    public double value() {
        double value = 1;
        for (Map.Entry<Doubt, Double> entry : shares.entrySet()) {
            value *= 1 - weight(entry.getKey()) * entry.getValue();
        }
        return value;
    }

    /** The same without doubts that do not matter for what it is asked about. */
    public Confidence without(Set<Doubt> immaterial) {
        EnumMap<Doubt, Double> left = new EnumMap<>(Doubt.class);
        left.putAll(shares);
        left.keySet().removeAll(immaterial);
        return new Confidence(left);
    }

    /** Whether its figures may be held against the publisher. */
    public boolean isSure() {
        return value() >= SURE;
    }

    /** Whether another reading is likely enough that the table's must not be relied on. */
    public boolean isAmbiguous() {
        return value() < CLEAR;
    }

    /** What part of the confidence the whole share of a doubt takes. */
    public static double weight(Doubt doubt) {
        Double weight = WEIGHTS.get(doubt);
        if (weight == null) {
            throw new IllegalStateException("doubts.tsv: no row for " + doubt);
        }
        return weight;
    }

    private static Map<Doubt, Double> weights() {
        Map<Doubt, Double> weights = new EnumMap<>(Doubt.class);
        for (List<String> row : TsvResource.rows(Confidence.class, "doubts.tsv", COLUMNS)) {
            weights.put(Doubt.valueOf(row.get(0).toUpperCase(Locale.ROOT)), Double.valueOf(row.get(1)));
        }
        return weights;
    }
}
