package org.relais.workshop;

import org.jspecify.annotations.Nullable;
import org.relais.shared.Texts;

/**
 * What somebody says when signing up; all of it can be left out.
 *
 * @param mode null: as the workshop proposes
 * @param accessNeeds only the facilitator and the stewards read them, until 30 days after the workshop (P13)
 * @param team the seats kept for a team that the person belongs to (R3.5)
 */
public record SeatWish(
        @Nullable SeatMode mode,
        ShowMeTo showMeTo,
        String accessNeeds,
        @Nullable ReservedSeatsId team) {

    public static final int LONGEST_NEEDS = 500;

    public SeatWish {
        Texts.between(0, LONGEST_NEEDS, accessNeeds);
    }

    /** One click. */
    public static SeatWish none() {
        return new SeatWish(null, ShowMeTo.PARTICIPANTS, "", null);
    }
}
