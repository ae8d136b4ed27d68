package org.yusuan.read.pdf;

/**
 * Which drawn lattices are no tables.
 *
 * @param pageEdge lines this near (points) to both sides of the page frame its layout; tables keep a margin
 * @param layoutShare so much of the text stands in one cell of such a frame
 * @param fewestDrawn cells of a chart; a lattice of fewer is a table whatever it holds
 * @param writtenShare some row or column of a table has text along so much of it, also where its cells are still to be
 *     filled in
 */
record LatticeSettings(double pageEdge, double layoutShare, int fewestDrawn, double writtenShare) {
    static LatticeSettings standard() {
        return new LatticeSettings(2, 0.9, 12, 0.4);
    }
}
