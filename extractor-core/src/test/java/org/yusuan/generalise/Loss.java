package org.yusuan.generalise;

/**
 * What became of the facts of documents that were printed otherwise.
 *
 * @param documents printed otherwise, each as often as it has variants
 * @param facts of the tables that were changed, as far as they are read rightly where they stand
 * @param lost of these
 * @param gone of the lost, those that are not even read of another kind of table, side, measure or target
 * @param wrong facts read that are none, more than where they stand
 */
record Loss(int documents, int facts, int lost, int gone, int wrong) {
    static final Loss NONE = new Loss(0, 0, 0, 0, 0);

    Loss plus(Loss other) {
        return new Loss(
                documents + other.documents,
                facts + other.facts,
                lost + other.lost,
                gone + other.gone,
                wrong + other.wrong);
    }

    double lostShare() {
        return share(lost);
    }

    double goneShare() {
        return share(gone);
    }

    double wrongShare() {
        return share(wrong);
    }

    private double share(int some) {
        return facts == 0 ? 0 : (double) some / facts;
    }
}
