package org.yusuan.document;

import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself beside its text, as published.
 *
 * @param title the headline
 * @param publisher whose site or paper it is
 * @param published when it was published, as the file writes it
 */
public record DocumentMetadata(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String published) {
    /** Nothing said. */
    public static final DocumentMetadata NONE = new DocumentMetadata(null, null, null);
}
