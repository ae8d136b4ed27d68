package org.yusuan.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.diagnose.Severity;
import org.yusuan.record.Disclosure;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Status;
import org.yusuan.source.Source;

/** How a document came out, derived from what went wrong with it and what is in doubt, and never set by a stage. */
public record Outcome(Status status, @Nullable String error) {
    /** Reasons told in the error of a document; all stand among its findings. */
    private static final int TOLD = 3;

    /** Of a document of which no tables were read. */
    static Outcome of(String source, List<Diagnostic> diagnostics) {
        return of(source, diagnostics, List.of());
    }

    /** @param doubts why what was read must not be relied on */
    static Outcome of(String source, List<Diagnostic> diagnostics, List<String> doubts) {
        if (has(diagnostics, Severity.FATAL)) {
            return new Outcome(Status.FAILED, error(source, reasons(source, diagnostics, Severity.FATAL)));
        }
        List<String> reasons = new ArrayList<>(reasons(source, diagnostics, Severity.ERROR));
        reasons.addAll(doubts);
        return reasons.isEmpty() ? new Outcome(Status.OK, null) : new Outcome(Status.PARTIAL, error(source, reasons));
    }

    /**
     * The disclosure with everything that was noticed about its source and the outcome that follows.
     *
     * @param doubts why what was read must not be relied on
     */
    public static Disclosure applied(Source source, Disclosure disclosure, List<String> doubts) {
        Set<Diagnostic> diagnostics = new LinkedHashSet<>(source.diagnostics());
        diagnostics.addAll(disclosure.diagnostics());
        Outcome outcome = of(source.name(), List.copyOf(diagnostics), doubts);
        return disclosure
                .with(disclosure.document().withOutcome(outcome.status, outcome.error))
                .withDiagnostics(List.copyOf(diagnostics));
    }

    /** Why a document is not {@code ok}, for where its name is told beside. */
    public static @Nullable String reason(DocumentFacts facts) {
        String error = facts.error();
        return error == null ? null : withoutName(facts.source(), error);
    }

    static boolean has(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == severity);
    }

    private static List<String> reasons(String source, List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .map(diagnostic -> reason(source, diagnostic))
                .toList();
    }

    private static String error(String source, List<String> reasons) {
        String told = reasons.stream().limit(TOLD).collect(Collectors.joining("; "));
        int more = reasons.size() - TOLD;
        return source + ": " + told + (more > 0 ? "; and " + more + " more" : "");
    }

    /** Stages name the file in front of what they say; here it stands once, in front of all. */
    private static String reason(String source, Diagnostic diagnostic) {
        String text = withoutName(source, diagnostic.message());
        boolean isWhole = diagnostic.place().equals(Diagnostic.WHOLE_DOCUMENT) || text.contains(diagnostic.place());
        return isWhole ? text : diagnostic.place() + ": " + text;
    }

    private static String withoutName(String source, String message) {
        String prefix = source + ": ";
        return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    }
}
