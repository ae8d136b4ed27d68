package org.yusuan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.record.Status;

/** A document's status and error follow from its diagnostics. */
final class OutcomeTest {
    private static final Diagnostic DAMAGED =
            Diagnostic.ofDocument(Code.DAMAGED, "a/x.pdf: expected a PDF, found half of one");
    private static final Diagnostic WARNING =
            Diagnostic.ofPage(Code.UNREADABLE_TEXT, 2, "3 glyphs without a character");
    private static final Diagnostic INFO = Diagnostic.ofDocument(Code.MISLEADING_EXTENSION, "named .doc");

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("nothing", List.of(), Status.OK, null),
                Arguments.of("warnings", List.of(INFO, WARNING), Status.OK, null),
                Arguments.of(
                        "fatal",
                        List.of(INFO, page(1), DAMAGED),
                        Status.FAILED,
                        "a/x.pdf: expected a PDF, found half of one"),
                Arguments.of(
                        "a page",
                        List.of(WARNING, page(1)),
                        Status.PARTIAL,
                        "a/x.pdf: page 1: expected text, found none"),
                Arguments.of(
                        "many pages",
                        List.of(page(1), page(2), page(3), page(4), page(5)),
                        Status.PARTIAL,
                        "a/x.pdf: page 1: expected text, found none; page 2: expected text, found none; page 3: expected"
                                + " text, found none; and 2 more"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isDerived(String id, List<Diagnostic> diagnostics, Status status, String error) {
        assertThat(Outcome.of("a/x.pdf", diagnostics)).as(id).isEqualTo(new Outcome(status, error));
    }

    @Test
    void aDoubtfulTableMakesItPartial() {
        List<String> doubts = List.of("table 3 on page 2 prints what no record was made of");
        assertThat(Outcome.of("a/x.pdf", List.of(page(1)), doubts))
                .isEqualTo(
                        new Outcome(
                                Status.PARTIAL,
                                "a/x.pdf: page 1: expected text, found none; table 3 on page 2 prints what no record was made of"));
        assertThat(Outcome.of("a/x.pdf", List.of(DAMAGED), doubts).status()).isEqualTo(Status.FAILED);
    }

    private static Diagnostic page(int page) {
        return Diagnostic.ofPage(Code.PAGE_UNREADABLE, page, "expected text, found none");
    }
}
