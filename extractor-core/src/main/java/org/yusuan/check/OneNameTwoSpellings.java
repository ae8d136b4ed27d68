package org.yusuan.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yusuan.lexicon.Folding;

/** A public body has one name in all its documents: whoever joins them by name loses the others. */
final class OneNameTwoSpellings implements RunRule {
    @Override
    public String id() {
        return "one_name_two_spellings";
    }

    @Override
    public void check(List<YearFacts> documents, RunVerdicts verdicts) {
        Map<String, YearFacts> first = new LinkedHashMap<>();
        Set<String> told = new HashSet<>();
        for (YearFacts document : documents) {
            String name = document.organisation();
            if (name == null || document.body().isEmpty()) {
                continue;
            }
            YearFacts before = first.putIfAbsent(document.body(), document);
            String known = before == null ? null : before.organisation();
            if (before == null || known == null) {
                continue;
            }
            if (Folding.key(known).equals(Folding.key(name))) {
                verdicts.of(document).judge(true, MessageValue.text(known), MessageValue.text(name), List.of());
            } else if (told.add(document.body() + name)) {
                verdicts.of(document)
                        .fails(
                                null,
                                List.of(),
                                MessageValue.text(known),
                                MessageValue.text(name),
                                Map.of("source", MessageValue.text(before.source())));
            }
        }
    }
}
