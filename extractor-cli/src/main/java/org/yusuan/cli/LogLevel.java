package org.yusuan.cli;

/** How much of what the program does is kept in a log. */
enum LogLevel {
    ERROR,
    WARN,
    INFO,
    DEBUG
}
