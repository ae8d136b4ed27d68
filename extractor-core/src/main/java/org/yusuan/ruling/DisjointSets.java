package org.yusuan.ruling;

/** Union-find; the root of a set is its smallest member, so results do not depend on the order of joining. */
final class DisjointSets {
    private final int[] parent;

    DisjointSets(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int root(int member) {
        int root = member;
        while (parent[root] != root) {
            root = parent[root];
        }
        int walk = member;
        while (parent[walk] != root) {
            int next = parent[walk];
            parent[walk] = root;
            walk = next;
        }
        return root;
    }

    void join(int a, int b) {
        int rootA = root(a);
        int rootB = root(b);
        parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }
}
