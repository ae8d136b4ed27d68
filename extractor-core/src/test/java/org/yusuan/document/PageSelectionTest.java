package org.yusuan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages words such as {@code 1-3,7} ask for. */
class PageSelectionTest {
    private static final int PAGES = 9;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-3,7|1 2 3 7",
                "7,1-3|1 2 3 7",
                "2|2",
                "2-2|2",
                " 4 - 5 , 8 |4 5 8",
                "1-3,2-4|1 2 3 4",
                "8-99|8 9"
            })
    void pagesAsked(String text, String expected) {
        PageSelection selection = PageSelection.parse(text);
        assertThat(IntStream.rangeClosed(1, PAGES).filter(selection::includes).mapToObj(Integer::toString))
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1,", "1-", "-3", "1--2", "0", "3-1", "1;2", "1234567"})
    void whatIsNoListIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PageSelection.parse(text));
    }

    @Test
    void allIsEveryPage() {
        assertThat(PageSelection.ALL.includes(1)).isTrue();
        assertThat(PageSelection.ALL.includes(Integer.MAX_VALUE)).isTrue();
    }

    @Test
    void aTableThatReachesAPageAskedForIsKept() {
        Grid overTwo = Grid.of(List.of(cell(0, 2), cell(1, 3)));
        SourceDocument document = new SourceDocument(
                4, List.of(new Paragraph("前", Area.ofPage(1)), overTwo, new Paragraph("后", Area.ofPage(4))), List.of());
        assertThat(PageSelection.parse("3").of(document).blocks()).containsExactly(overTwo);
        assertThat(PageSelection.parse("1,4").of(document).paragraphs()).hasSize(2);
        assertThat(PageSelection.parse("1,4").of(document).grids()).isEmpty();
    }

    private static Cell cell(int row, int page) {
        return Cell.of(row, 0, 1, 1, "文", Area.ofPage(page));
    }
}
