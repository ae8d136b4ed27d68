package org.yusuan.read.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves the TeX formulas that OCR tools make of signs and figures: {@code $\geqslant 95\%$} is {@code ≥95%}. A
 * formula with anything else in it stays as it is.
 */
final class MathMarkup {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("ge", "≥"),
            Map.entry("geq", "≥"),
            Map.entry("geqslant", "≥"),
            Map.entry("geqq", "≥"),
            Map.entry("le", "≤"),
            Map.entry("leq", "≤"),
            Map.entry("leqslant", "≤"),
            Map.entry("leqq", "≤"),
            Map.entry("gt", ">"),
            Map.entry("lt", "<"),
            Map.entry("times", "×"),
            Map.entry("div", "÷"),
            Map.entry("pm", "±"),
            Map.entry("sim", "～"),
            Map.entry("circ", "°"));

    /** A formula on one line; longer ones are no values of a form. */
    private static final Pattern FORMULA = Pattern.compile("\\$([^$\\n]{1,120})\\$");

    private static final Pattern WRAPPING = Pattern.compile("\\\\(?:text|mathrm|mathbf|rm)\\s*\\{([^{}]{0,120})\\}");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\s*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([%$#&_{}])");

    private MathMarkup() {}

    static String resolved(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        return FORMULA.matcher(text).replaceAll(formula -> Matcher.quoteReplacement(resolvedFormula(formula)));
    }

    private static String resolvedFormula(MatchResult formula) {
        String text = WRAPPING.matcher(formula.group(1)).replaceAll("$1");
        text = COMMAND.matcher(text)
                .replaceAll(command -> Matcher.quoteReplacement(SIGNS.getOrDefault(command.group(1), command.group())));
        text = ESCAPE.matcher(text).replaceAll("$1");
        return text.indexOf('\\') >= 0 ? formula.group() : text.replaceAll("[{}\\s]", "");
    }
}
