package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** What a cell of a table is there for. */
public enum Role implements EnumId {
    /** The form's name, unit, number or filler inside the grid. */
    TITLE,
    /** Names the value beside or below it. */
    LABEL,
    /** Names a column, or a group of columns or rows. */
    HEADING,
    /** Stands in a record. */
    VALUE,
    /** A remark under or over the form. */
    NOTE,
    /** A blank the form left to be filled in and nobody did ({@code 指标4：}), or a mark for absent ({@code —}). */
    BLANK_OF_FORM,
    /** Nothing is printed. */
    EMPTY,
    /** Not understood; listed as residue with a reason. */
    RESIDUE
}
