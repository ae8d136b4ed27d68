package org.yusuan.write;

/**
 * Texts that a spreadsheet opening a CSV file would take for formulas. Who publishes a document could have one computed on a
 * reader's machine.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
final class Formulas {
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    /** The text behind an apostrophe, which spreadsheets take for "this is text", if it begins as a formula does. */
    static String defused(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
