package org.yusuan.lexicon;

import java.util.Locale;

/** An enum whose constants have a name in the contract: the constant's own in lower case. */
public interface EnumId {
    /** The constant's Java name; every enum has it. */
    String name();

    /** The name the contract gives it, as written in every output. */
    default String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
