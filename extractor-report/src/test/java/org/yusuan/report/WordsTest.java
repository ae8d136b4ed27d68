package org.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yusuan.check.Checker;
import org.yusuan.lexicon.TsvResource;

/** What the pages say is there in both languages, and what they are made of is all named. */
class WordsTest {
    private static final Pattern ASKED = Pattern.compile("Y\\.t\\('([^']+)'[,)]");
    private static final Pattern SAID = Pattern.compile("'([\\w.]+)': \\['[^']+', '(?:[^'\\\\]|\\\\.)+'\\]");
    private static final Pattern SCRIPT = Pattern.compile("<script src=\"assets/(\\w+)\\.js\" defer></script>");
    private static final int RULE_COLUMNS = 8;

    @Test
    void everyTextThatIsAskedForIsSaidInBothLanguages() throws IOException {
        Set<String> said = found(SAID, text("words.js"));
        Set<String> asked = new TreeSet<>();
        for (String script : SiteAssets.SCRIPTS) {
            asked.addAll(found(ASKED, text(script + ".js")));
        }
        asked.addAll(found(ASKED, text("drop.js")));

        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(said).containsAll(asked);
    }

    @Test
    void everyRuleHasAName() {
        List<String> rules = TsvResource.rows(Checker.class, "rules.tsv", RULE_COLUMNS).stream()
                .map(rule -> rule.get(0))
                .toList();

        assertThat(WordsData.namedRules()).containsAll(rules);
    }

    @Test
    void thePageLoadsTheScriptsInTheirOrder() throws IOException {
        List<String> loaded = new ArrayList<>();
        Matcher script = SCRIPT.matcher(text("index.html"));
        while (script.find()) {
            loaded.add(script.group(1));
        }

        assertThat(loaded).isEqualTo(SiteAssets.SCRIPTS);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String text(String resource) throws IOException {
        try (var in = Objects.requireNonNull(SiteAssets.class.getResourceAsStream("site/" + resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
