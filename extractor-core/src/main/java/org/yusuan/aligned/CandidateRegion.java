package org.yusuan.aligned;

import java.util.List;

/**
 * Lines that may be a table.
 *
 * @param lines top to bottom; never empty
 * @param rules heights of the rules across the region between its lines, top to bottom
 * @param partial rules that run over a part of it
 * @param framed rules bound it
 */
record CandidateRegion(List<AlignedLine> lines, List<Double> rules, List<RulingLine> partial, boolean framed) {
    CandidateRegion {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        partial = List.copyOf(partial);
    }

    CandidateRegion with(List<AlignedLine> lines) {
        return new CandidateRegion(lines, rules, partial, framed);
    }

    /** Whether a rule across the region runs between the heights. */
    boolean isRuledBetween(double above, double below) {
        return rules.stream().anyMatch(y -> y > above && y < below);
    }
}
