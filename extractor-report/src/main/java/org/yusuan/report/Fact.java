package org.yusuan.report;

import java.math.BigDecimal;

/**
 * An amount that can stand beside the same of others.
 *
 * @param topic what it is compared under: the three public expenses, expenditure by function, its structure, revenue
 * @param item of the topic: an item of the closed lists, a code, a measure
 * @param subject whose it is where that is not the document's own organisation or place; else empty
 * @param account whether of all funds or of the general public budget
 * @param coverage how far its money reaches; empty where nothing says
 * @param year it is of; empty where nothing says
 * @param precedence of its row: a row of the whole comes before one of the publisher among its units; the lower, the sooner
 * @param table it is in, by its position in the document
 * @param raw as published
 * @param others amounts that differ and claim the same
 */
record Fact(
        String topic,
        String item,
        String subject,
        String account,
        String coverage,
        String year,
        String stage,
        int precedence,
        int table,
        BigDecimal amount,
        String raw,
        int page,
        String ref,
        int others) {

    /** What only one amount can be. */
    record Key(String topic, String item, String subject, String account, String coverage, String year, String stage) {}

    Key key() {
        return new Key(topic, item, subject, account, coverage, year, stage);
    }

    /** What must be like where facts stand beside each other. */
    record Basis(String topic, String subject, String account, String coverage, String year, String stage) {}

    Basis basis() {
        return new Basis(topic, subject, account, coverage, year, stage);
    }

    /** The same beside a figure of another table: where the two differ, one more claims it. */
    Fact beside(Fact elsewhere) {
        boolean isAsGood = elsewhere.precedence <= precedence;
        return isAsGood && elsewhere.amount.compareTo(amount) != 0 ? contested() : this;
    }

    /** What is left of two claims of the same: that of the better row, or the first and a note that another differs. */
    Fact or(Fact another) {
        if (another.precedence != precedence) {
            return another.precedence < precedence ? another : this;
        }
        return another.amount.compareTo(amount) == 0 ? this : contested();
    }

    private Fact contested() {
        return new Fact(
                topic,
                item,
                subject,
                account,
                coverage,
                year,
                stage,
                precedence,
                table,
                amount,
                raw,
                page,
                ref,
                others + 1);
    }
}
