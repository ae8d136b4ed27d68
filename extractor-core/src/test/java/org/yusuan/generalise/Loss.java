package org.yusuan.generalise;

/**
 * What became of the facts of documents that were printed otherwise.
 *
 * @param documents printed otherwise, each as often as it has variants
 * @param facts of the tables that were changed, as far as they are read rightly where they stand
 * @param lost of these
 * @param wrong facts read that are none, more than where they stand
 */
record Loss(int documents, int facts, int lost, int wrong) {
    static final Loss NONE = new Loss(0, 0, 0, 0);

    Loss plus(Loss other) {
        return new Loss(documents + other.documents, facts + other.facts, lost + other.lost, wrong + other.wrong);
    }

    double lostShare() {
        return facts == 0 ? 0 : (double) lost / facts;
    }

    double wrongShare() {
        return facts == 0 ? 0 : (double) wrong / facts;
    }
}
