package org.yusuan.read.pdf;

import java.util.concurrent.Semaphore;

/**
 * How many threads read pages at a time, over all the documents that are being read. A document has the thread that it is
 * read on; a long one takes those that no other document uses.
 */
final class PageThreads {
    private final Semaphore free;

    PageThreads(int most) {
        this.free = new Semaphore(most);
    }

    /** For a document that begins; waits while other documents have all of them. */
    void take() {
        free.acquireUninterruptibly();
    }

    /** One more for a document that has many pages to go; whether there was one. */
    boolean takeIfFree() {
        return free.tryAcquire();
    }

    void giveBack() {
        free.release();
    }
}
