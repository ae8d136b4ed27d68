package org.yusuan.write;

import org.yusuan.record.Disclosure;
import org.yusuan.record.DocumentFacts;

/**
 * A row of {@code documents}.
 *
 * @param tables number of its tables
 */
public record ListedDocument(DocumentFacts facts, int tables) {
    public static ListedDocument of(Disclosure disclosure) {
        return new ListedDocument(disclosure.document(), disclosure.tables().size());
    }
}
