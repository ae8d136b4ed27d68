package org.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yusuan.diagnose.Code;

/** What is told of the rules is complete, and {@code docs/checks.md} is what the program says of itself. */
final class RuleGuideTest {
    private static final Path GUIDE = Path.of(System.getProperty("yusuan.fixtures"))
            .resolveSibling("docs")
            .resolve("checks.md");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z_]+}");

    @BeforeAll
    static void acceptWhatIsMadeNowIfAsked() throws IOException {
        if ("rewrite".equals(System.getProperty("yusuan.golden"))) {
            assertThat(System.getenv("CI"))
                    .as("expected no -Dyusuan.golden=rewrite where CI is true: a golden is accepted by a person")
                    .isNotEqualTo("true");
            Files.writeString(GUIDE, RuleGuide.text());
        }
    }

    @Test
    void theGuideIsWhatTheRulesSay() throws IOException {
        assertThat(Files.readString(GUIDE)).isEqualTo(RuleGuide.text());
    }

    @Test
    void everyRuleIsToldOnceAndNoOther() {
        List<String> ids = RuleBook.ids();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(RuleBook.texts().keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void bothLanguagesHaveTheSamePhrases() {
        FindingMessages chinese = new FindingMessages(Language.ZH);
        FindingMessages english = new FindingMessages(Language.EN);
        assertThat(chinese.phrases().keySet()).isEqualTo(english.phrases().keySet());
        assertThat(chinese.phrases().keySet()).containsAll(RuleBook.ids());
        assertThat(chinese.phrases().keySet())
                .containsAll(Stream.of(Code.values()).map(Code::id).toList());
        for (String rule : RuleBook.ids()) {
            assertThat(placeholders(chinese.phrase(rule))).as(rule).contains("{expected}", "{actual}");
        }
        chinese.phrases()
                .forEach((key, phrase) -> assertThat(without(placeholders(english.phrase(key)), "{yuan}"))
                        .as(key)
                        .isEqualTo(placeholders(phrase)));
    }

    /** 万元 is told in yuan too where it is no word of the reader's language. */
    private static Set<String> without(Set<String> placeholders, String one) {
        placeholders.remove(one);
        return placeholders;
    }

    private static Set<String> placeholders(String phrase) {
        return new TreeSet<>(PLACEHOLDER
                .matcher(phrase)
                .results()
                .map(result -> result.group())
                .toList());
    }
}
