package org.yusuan.cli;

/** How a run's progress is told on standard error. */
enum ProgressForm {
    /** Not at all. */
    QUIET,
    /** A bar that is drawn over itself, for a terminal. */
    BAR,
    /** A line each minute, for a log. */
    LINES,
    /** A line of JSON for each document, for programs. */
    JSON
}
