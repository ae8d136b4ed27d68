package org.yusuan.cli;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.yusuan.check.Language;

/** What the command says to people, in Chinese or English: help, messages, progress. */
final class CliMessages {
    private static final String BUNDLE = "org.yusuan.cli.messages";
    private static final String OPTION = "--lang";

    private final ResourceBundle bundle;

    private CliMessages(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                CliMessages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static CliMessages in(Language language) {
        return new CliMessages(language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH);
    }

    /**
     * In the language that a call asks for, else in that of the system. The words are not understood yet: even what is wrong
     * with them is told in that language.
     */
    static CliMessages of(List<String> words, Locale system) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String value = word.startsWith(OPTION + "=")
                    ? word.substring(OPTION.length() + 1)
                    : word.equals(OPTION) && i + 1 < words.size() ? words.get(i + 1) : "";
            for (Language language : Language.values()) {
                if (language.name().equalsIgnoreCase(value)) {
                    return in(language);
                }
            }
        }
        return in(system.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN);
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The text of a key with what it tells of; characters that a terminal would obey are gone. */
    String of(String key, Object... told) {
        return shown(String.format(Locale.ROOT, bundle.getString(key), told));
    }

    /** The text of a key, or what is given where there is none of that key. */
    String orElse(String key, String otherwise) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException unknown) {
            return otherwise;
        }
    }

    /** Names and reasons come from documents and file systems; what a terminal would obey does not get there. */
    static String shown(String line) {
        StringBuilder shown = new StringBuilder();
        line.codePoints().map(c -> isObeyed(c) ? ' ' : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Control characters, and those that turn the direction of what follows. */
    private static boolean isObeyed(int character) {
        int type = Character.getType(character);
        return Character.isISOControl(character)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
