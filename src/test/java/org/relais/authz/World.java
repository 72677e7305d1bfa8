package org.relais.authz;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import org.relais.people.GuestId;
import org.relais.people.PersonId;
import org.relais.support.CommunityWorld.Inhabited;

/** A community with its people and one object for each path variable. */
public final class World {

    private final Inhabited community;
    private final PersonId outsider;
    private final PersonId admin;
    private final GuestId guest;
    private final Cookie guestCookie;
    private final Map<String, String> values = new HashMap<>();

    World(Inhabited community, PersonId outsider, PersonId admin, GuestId guest, Cookie guestCookie) {
        this.community = community;
        this.outsider = outsider;
        this.admin = admin;
        this.guest = guest;
        this.guestCookie = guestCookie;
    }

    public Inhabited community() {
        return community;
    }

    /** In the room of this world once the live module's part put it there. */
    public GuestId guest() {
        return guest;
    }

    /** Gives the path variable (or the placeholder of a body) this world's object. */
    public void put(String variable, Object value) {
        values.put(variable, value.toString());
    }

    String value(String variable) {
        String value = values.get(variable);
        if (value == null) {
            throw new AssertionError("No WorldPart puts {" + variable + "}: see " + WorldPart.class.getName());
        }
        return value;
    }

    Cookie guestCookie() {
        return guestCookie;
    }

    PersonId person(Persona persona) {
        return switch (persona) {
            case OUTSIDER -> outsider;
            case MEMBER -> community.member();
            case STEWARD -> community.steward();
            case MANAGER -> community.manager();
            case ADMIN -> admin;
            case ANONYMOUS, GUEST -> throw new IllegalArgumentException(persona + " has no account");
        };
    }
}
