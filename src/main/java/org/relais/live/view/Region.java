package org.relais.live.view;

import java.util.List;
import java.util.Locale;
import org.relais.live.View;

/**
 * A part of a room's page that is rendered, compared and pushed as a whole. Its element has the id {@code room-<name>}
 * and is the fragment of that name in {@code live/<view>/regions}. The same for everybody with the same view and
 * language: nothing personal, nothing hidden (L6).
 */
public enum Region {
    HEAD,
    STAGE,
    PEOPLE,
    AGENDA,
    CLOCK,
    CONTROLS,
    DOOR,
    FLOOR,
    NEXT;

    public String fragment() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String template(View view) {
        return "live/" + view.key() + "/regions";
    }

    public static List<Region> of(View view) {
        return switch (view) {
            case PARTICIPANT -> List.of(HEAD, STAGE, PEOPLE);
            case FACILITATOR -> List.of(HEAD, AGENDA, STAGE, CLOCK, DOOR, PEOPLE, FLOOR, CONTROLS);
            case SCREEN -> List.of(HEAD, STAGE, NEXT);
        };
    }
}
