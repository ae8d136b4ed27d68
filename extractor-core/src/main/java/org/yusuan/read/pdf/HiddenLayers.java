package org.yusuan.read.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Layers (optional content) that a viewer does not show when it opens the document. */
final class HiddenLayers {
    private final @Nullable PDOptionalContentProperties properties;

    private HiddenLayers(@Nullable PDOptionalContentProperties properties) {
        this.properties = properties;
    }

    static HiddenLayers of(PDDocument document) {
        return new HiddenLayers(document.getDocumentCatalog().getOCProperties());
    }

    boolean hides(@Nullable COSDictionary layer) {
        return layer != null && properties != null && hides(PDPropertyList.create(layer));
    }

    boolean hides(@Nullable PDPropertyList layer) {
        if (properties == null) {
            return false;
        }
        if (layer instanceof PDOptionalContentGroup group) {
            return !properties.isGroupEnabled(group);
        }
        if (layer instanceof PDOptionalContentMembershipDictionary membership) {
            // the usual policy: shown when any of its layers is shown
            List<PDPropertyList> members = membership.getOCGs();
            return !members.isEmpty() && members.stream().allMatch(this::hides);
        }
        return false;
    }
}
