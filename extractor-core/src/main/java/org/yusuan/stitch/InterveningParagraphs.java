package org.yusuan.stitch;

import java.util.List;
import org.yusuan.document.Paragraph;

/** The paragraphs between two grids, in reading order. */
record InterveningParagraphs(List<Paragraph> paragraphs) {
    InterveningParagraphs {
        paragraphs = List.copyOf(paragraphs);
    }
}
