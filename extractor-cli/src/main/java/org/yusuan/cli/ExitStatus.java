package org.yusuan.cli;

/** The exit statuses of the command line; scripts rely on them. */
final class ExitStatus {
    static final int ALL_READ = 0;

    /** The run itself could not go on. */
    static final int CANNOT_GO_ON = 1;

    /** The call's words are wrong. */
    static final int WRONG_WORDS = 2;

    /** The run finished, and some documents are partial or failed. */
    static final int SOME_NOT_READ = 3;

    private ExitStatus() {}
}
