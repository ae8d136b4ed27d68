package org.yusuan.run;

/** How often the libraries that read documents warned. Only who set up their logging can tell. */
@FunctionalInterface
public interface LibraryWarnings {
    /** Nobody counts. */
    LibraryWarnings NOT_COUNTED = () -> 0;

    /** How often since this was asked last. */
    int sinceLastAsked();
}
