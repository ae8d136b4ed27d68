package org.yusuan.lexicon;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places of China by the names GB/T 2260 gives them. */
public final class Places {
    private Places() {}

    /**
     * A province, a city of it or a county of that.
     *
     * @param code six digits of GB/T 2260
     */
    public record Place(
            String province,
            @Nullable String city,
            @Nullable String county,
            String code) {}

    /** The most specific place the text names. */
    public static Optional<Place> find(String text) {
        return find(List.of(text));
    }

    /** The place that several texts name, the first text having most authority. */
    public static Optional<Place> find(List<String> texts) {
        return Optional.empty();
    }
}
