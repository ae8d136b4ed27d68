package org.yusuan.form.table;

/** What may be wrong with the reading of a table. What each costs stands in {@code doubts.tsv}. */
public enum Doubt {
    /** The kind of table rests on little: share of the evidence that speaks for the next best kind. */
    KIND,
    /** Columns that could as well be read for something else: share of the columns, by how near the runner-up comes. */
    COLUMNS,
    /** Rows that could as well be of another kind (heading, total, part): share of the rows. */
    ROWS,
    /** Headings and labels that the lexicon does not know, or only nearly: share of them. */
    WORDS,
    /** Totals that the rows do not add up to as they are read: share of the totals tried. */
    SUMS,
    /** Amounts whose unit is not stated beside them: share of the amounts. */
    UNIT,
    /** Filled cells that stand in no record and are no label: share of the filled cells. */
    RESIDUE,
    /** Levels of indicators or of rows that were inferred from place, not printed: share of the records. */
    LEVELS,
    /** Joins over page breaks that rest on no layout: share of the joins. */
    JOINS
}
