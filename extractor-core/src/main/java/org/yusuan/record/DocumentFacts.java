package org.yusuan.record;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document as a whole.
 *
 * @param documentId SHA-256 of the bytes, hex
 * @param source path below the input root
 * @param pages 0 where it could not be opened
 * @param level whose money it is about, where its titles say so
 * @param organisation department or unit that publishes
 * @param organisationCode its code, where one is published with its name
 * @param regionCode GB/T 2260, six digits, of the level the document is about and no deeper
 * @param published the day of publication, ISO, where the document states one
 * @param confidence of the reading of its tables together, from 0 to 1; absent where it has none
 * @param error why it failed or is partial
 */
public record DocumentFacts(
        String documentId,
        String source,
        String format,
        int pages,
        @Nullable String title,
        @Nullable Integer fiscalYear,
        DisclosureType disclosure,
        @Nullable DisclosureLevel level,
        @Nullable String organisation,
        @Nullable String organisationCode,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable String regionCode,
        @Nullable String published,
        @Nullable Double confidence,
        Status status,
        @Nullable String error) {
    /** The same document under another name; an error begins with the name. */
    public DocumentFacts listedAs(String name) {
        String renamed =
                error != null && error.startsWith(source + ": ") ? name + error.substring(source.length()) : error;
        return with(name, confidence, status, renamed);
    }

    /** The same document with what came of reading it. */
    public DocumentFacts withOutcome(Status newStatus, @Nullable String newError) {
        return with(source, confidence, newStatus, newError);
    }

    /** The same document with how sure the reading of its tables is. */
    public DocumentFacts withConfidence(double newConfidence) {
        return with(source, newConfidence, status, error);
    }

    private DocumentFacts with(
            String newSource, @Nullable Double newConfidence, Status newStatus, @Nullable String newError) {
        return new DocumentFacts(
                documentId,
                newSource,
                format,
                pages,
                title,
                fiscalYear,
                disclosure,
                level,
                organisation,
                organisationCode,
                province,
                city,
                county,
                regionCode,
                published,
                newConfidence,
                newStatus,
                newError);
    }
}
