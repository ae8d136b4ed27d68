package org.yusuan.record;

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
    /** Records without a name: share of them. */
    NAMES,
    /** Records without what they are there for (a target without aims, an indicator without a value): share of them. */
    VALUES,
    /** Numbers printed like amounts that stand in no record: share of them. */
    NUMBERS,
    /** Totals that the rows do not add up to as they are read, where no single amount is to blame: share of the totals tried. */
    SUMS,
    /** Amounts that no sum bears out: share of the amounts. */
    UNTRIED,
    /** Amounts whose unit is not known: share of the amounts. */
    UNIT,
    /** Filled cells that stand in no record and are no label: share of the filled cells. */
    RESIDUE,
    /** Levels of indicators or of rows that are not known, or were inferred from place, not printed: share of the records. */
    LEVELS,
    /** Characters recognised from a picture, of which another may be printed: share of the filled cells. */
    RECOGNITION,
    /** Joins over page breaks that rest on no layout: share of the joins. */
    JOINS
}
