package org.yusuan.cli;

/** The exit statuses of the command line; scripts rely on them. */
final class ExitStatus {
    static final int ALL_READ = 0;

    /** The run itself could not go on. */
    static final int CANNOT_GO_ON = 1;

    /** The words of the call are wrong, or what they name is not what they need. */
    static final int INVALID_USAGE = 2;

    /** The run finished, and some documents are partial or failed, or there was none. */
    static final int SOME_NOT_READ = 3;

    private ExitStatus() {}
}
