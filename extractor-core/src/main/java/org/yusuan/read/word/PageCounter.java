package org.yusuan.read.word;

/**
 * The page a piece of text is on, as far as the file states it: breaks the author set, and the marks that Word leaves
 * where its last layout broke a page. Where both stand for the same break it is counted once.
 */
final class PageCounter {
    private int page = 1;
    private boolean authorBroke;
    private boolean textOnPage;

    int page() {
        return page;
    }

    void moveTo(int newPage) {
        page = newPage;
    }

    /** The author's break in the text. */
    void authorBreak() {
        page++;
        authorBroke = true;
        textOnPage = false;
    }

    /** A paragraph that has to begin a page: nothing happens where it does so anyhow. */
    void authorBreakBeforeText() {
        if (textOnPage) {
            authorBreak();
        }
    }

    /** Word's mark of its last layout. */
    void layoutBreak() {
        if (!authorBroke) {
            page++;
        }
        authorBroke = false;
        textOnPage = false;
    }

    void text() {
        authorBroke = false;
        textOnPage = true;
    }
}
