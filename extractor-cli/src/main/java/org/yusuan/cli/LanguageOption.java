package org.yusuan.cli;

import org.jspecify.annotations.Nullable;
import org.yusuan.check.Language;
import picocli.CommandLine.Option;

/** The option {@code --lang}, which every command has. What it asks for is known before the words are understood. */
final class LanguageOption {
    /** Under which a command has it: that of the field where a command asks what was given. */
    static final String NAME = "language";

    @Option(names = "--lang", paramLabel = "zh|en")
    private @Nullable Language language;

    /** The language of what a run tells of documents: the same on every machine where nobody asks for one. */
    Language ofFindings() {
        return language == null ? Language.ZH : language;
    }
}
