package org.yusuan.stitch;

import java.util.List;
import org.yusuan.document.Paragraph;

/** The paragraphs between two grids, in reading order. */
record Gap(List<Paragraph> paragraphs) {
    Gap {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether anything but page numbers stands there. */
    boolean hasTitle() {
        return paragraphs.stream()
                .anyMatch(paragraph -> !paragraph.text().isBlank() && !PageFurniture.isPageNumber(paragraph));
    }
}
