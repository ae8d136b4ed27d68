package org.yusuan.ocr;

import java.util.List;

/** What the recognition model reads in a strip. */
record ReadLine(List<Symbol> characters) {
    /**
     * One character.
     *
     * @param text its code point
     * @param score how sure the model is, from 0 to 1
     * @param column of the strip at which it is
     */
    record Symbol(String text, double score, double column) {}

    ReadLine {
        characters = List.copyOf(characters);
    }

    /** Mean score of what is not a blank; 0 when nothing was read. */
    double score() {
        return characters.stream()
                .filter(character -> !character.text().isBlank())
                .mapToDouble(Symbol::score)
                .average()
                .orElse(0);
    }

    /** Are the other's characters among these, in their order. */
    boolean contains(ReadLine other) {
        int found = 0;
        for (Symbol character : characters) {
            boolean next = found < other.characters.size()
                    && other.characters.get(found).text().equals(character.text());
            found += next ? 1 : 0;
        }
        return found == other.characters.size();
    }

    /** The same, no character surer than this. */
    ReadLine atMost(double score) {
        return new ReadLine(characters.stream()
                .map(each -> new Symbol(each.text(), Math.min(score, each.score()), each.column()))
                .toList());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        characters.forEach(character -> text.append(character.text()));
        return text.toString();
    }
}
