package org.relais.live.leancoffee;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How this group runs its Lean Coffee; whoever leads may change it at any time.
 *
 * @param topicMinutes that a card gets on the table; null: a share of the step
 * @param extensions minutes that going on gives, one after the other: {@code 5,2,1} (L12)
 * @param hidden cards of others are not shown while everybody writes (L6)
 */
@Embeddable
public record CoffeeSettings(@Nullable Integer topicMinutes, String extensions, boolean hidden) {

    static final CoffeeSettings USUAL = new CoffeeSettings(null, "5,2,1", false);

    /** What somebody typed; empty when the extensions do not shrink, or are no minutes. */
    public static Optional<CoffeeSettings> chosen(@Nullable Integer topicMinutes, String extensions, boolean hidden) {
        return Extensions.typed(extensions).map(series -> new CoffeeSettings(topicMinutes, series.series(), hidden));
    }

    /** As it is shown and typed: {@code 5 → 2 → 1}. */
    public String shown() {
        return extensions.replace(",", " → ");
    }

    Extensions series() {
        return Extensions.of(extensions);
    }
}
