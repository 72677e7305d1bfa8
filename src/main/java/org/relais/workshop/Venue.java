package org.relais.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Texts;

/**
 * Where a workshop is and for how many.
 *
 * @param place room or address; may be empty
 * @param link address of the call, https only; may be empty
 * @param membersOnly guests with the code stay outside when true
 */
@Embeddable
public record Venue(
        String place,
        String link,
        int capacity,
        @Column(name = "members_only") boolean membersOnly) {

    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_LINK = 500;
    public static final int FEWEST = 2;
    public static final int MOST = 500;

    public Venue {
        Texts.between(0, LONGEST_PLACE, place);
        Texts.between(0, LONGEST_LINK, link);
        if (!link.isEmpty() && !isLink(link)) {
            throw new IllegalArgumentException("Links are https");
        }
        if (capacity < FEWEST || capacity > MOST) {
            throw new IllegalArgumentException("A workshop for " + capacity);
        }
    }

    /** An address that a browser opens safely. */
    public static boolean isLink(String text) {
        try {
            URI address = new URI(text);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** People come, or take part from elsewhere, as they choose. */
    public boolean hybrid() {
        return !place.isEmpty() && !link.isEmpty();
    }

    /** How somebody takes part who does not say, or has no choice. */
    SeatMode mode(@Nullable SeatMode wanted) {
        SeatMode proposed = place.isEmpty() ? SeatMode.REMOTE : SeatMode.IN_PERSON;
        return hybrid() && wanted != null ? wanted : proposed;
    }

    Venue with(int seats) {
        return new Venue(place, link, seats, membersOnly);
    }

    boolean samePlace(Venue other) {
        return place.equals(other.place) && link.equals(other.link);
    }

    public boolean known() {
        return !place.isEmpty() || !link.isEmpty();
    }
}
