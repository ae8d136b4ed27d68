package org.yusuan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    /** Concepts of the test's own resource. */
    enum Word {
        SATISFACTION,
        SERVICE_SATISFACTION,
        NAME,
        REVENUE_THIS_YEAR,
        GOAL
    }

    private static final Vocabulary<Word> WORDS = Vocabulary.load(Word.class, "vocabulary-sound.tsv");

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "满意度指标|SATISFACTION",
                "满意度 指标：|SATISFACTION",
                "（项目）名称|NAME",
                "(项目)名称|NAME",
                "满意度指|",
                "''|",
            })
    void exactComparesTheWholeKey(String text, @Nullable Word expected) {
        assertThat(WORDS.exact(text).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "exact|满意度指标|SATISFACTION|满意度指标|true",
                "clipped by one|满意度指|SATISFACTION|满意度指标|false",
                "clipped by two|满意度|SATISFACTION|满意度指标|false",
                "clipped long|服务对象满意度指|SERVICE_SATISFACTION|服务对象满意度指标|false",
                "misread character|服务对象满意庋指标|SERVICE_SATISFACTION|服务对象满意度指标|false",
                "character left out|服务对象意度指标|SERVICE_SATISFACTION|服务对象满意度指标|false",
                "character put in|服务对象的满意度指标|SERVICE_SATISFACTION|服务对象满意度指标|false",
                "clipped by three|满意|||",
                "other year|上年收入合计|||",
                "digit put in|本年收入合计1|||",
                "negated|本年无收入合计|||",
                "misread in a short wording|满意庋指标|||",
                "two characters wrong|服务对像满意庋指标|||",
                "two concepts as near|绩效总目|||",
                "much longer|服务对象满意度指标及其他说明|||",
                "blank|''|||",
            })
    void closestForgivesOneSlip(
            String id, String text, @Nullable Word concept, @Nullable String wording, @Nullable Boolean exact) {
        Vocabulary.@Nullable Match<Word> expected = concept == null || wording == null || exact == null
                ? null
                : new Vocabulary.Match<>(concept, wording, exact);
        assertThat(WORDS.closest(text).orElse(null)).as(id).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "一级服务对象满意度指标名称|SERVICE_SATISFACTION",
                "本表满意度指标|SATISFACTION",
                "本年收入合计与满意度指标|REVENUE_THIS_YEAR",
                "其他|",
                "''|",
            })
    void containedTakesTheLongestWording(String text, @Nullable Word expected) {
        assertThat(WORDS.contained(text).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "满意度指标：90%|SATISFACTION",
                "服务对象满意度指标（分值）|SERVICE_SATISFACTION",
                "一级满意度指标|",
                "''|",
            })
    void leadingTakesTheLongestWordingAtTheStart(String text, @Nullable Word expected) {
        assertThat(WORDS.leading(text).orElse(null)).isEqualTo(expected);
    }

    @Test
    void trailingTakesTheLongestWordingAtTheEnd() {
        assertThat(WORDS.trailingIn("一级服务对象满意度指标").map(Vocabulary.Match::concept))
                .contains(Word.SERVICE_SATISFACTION);
        assertThat(WORDS.trailingIn("满意度指标一级")).isEmpty();
        assertThat(WORDS.trailingIn("")).isEmpty();
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "vocabulary-duplicate.tsv|vocabulary-duplicate.tsv:3: wording given twice: SATISFACTION",
                "vocabulary-unknown.tsv|vocabulary-unknown.tsv:2: unknown concept of Word: CONTENTMENT",
                "vocabulary-malformed.tsv|vocabulary-malformed.tsv:1: expected 3 columns separated by a tab, found 2: NAME",
                "vocabulary-blank.tsv|vocabulary-blank.tsv:1: expected a wording and what attests it: NAME",
                "vocabulary-missing.tsv|vocabulary-missing.tsv: no such resource beside org.yusuan.lexicon.TsvResource",
            })
    void refusesWhatCannotBeMeant(String resource, String message) {
        assertThatThrownBy(() -> Vocabulary.load(Word.class, resource))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(message);
    }
}
