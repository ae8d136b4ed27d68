package org.yusuan.record;

/**
 * Tables of a document that must not be relied on.
 *
 * @param withoutRecords print what no record was made of
 * @param ambiguous may as well be read in another way
 */
public record UnreliableTables(int withoutRecords, int ambiguous) {
    public static final UnreliableTables NONE = new UnreliableTables(0, 0);

    public int all() {
        return withoutRecords + ambiguous;
    }
}
