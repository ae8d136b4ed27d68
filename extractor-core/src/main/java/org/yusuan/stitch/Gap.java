package org.yusuan.stitch;

import java.util.List;
import org.yusuan.document.Paragraph;

/** The paragraphs between two grids, in reading order. */
record Gap(List<Paragraph> paragraphs) {
    Gap {
        paragraphs = List.copyOf(paragraphs);
    }
}
