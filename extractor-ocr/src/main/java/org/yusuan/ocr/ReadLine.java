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

    String text() {
        StringBuilder text = new StringBuilder();
        characters.forEach(character -> text.append(character.text()));
        return text.toString();
    }
}
