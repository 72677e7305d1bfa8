package org.relais.live;

import java.util.Map;
import org.relais.workshop.Phase;
import org.springframework.stereotype.Component;

/** A step with a title and a time and nothing more: the group talks. */
@Component
class FreeFormat implements RoomFormat {

    static final String KEY = "free";

    @Override
    public Profile profile() {
        return new Profile(KEY, Phase.EXPLORE, 10).collectingNothing();
    }

    @Override
    public Stage stage(RoomSnapshot room, View view) {
        return new Stage("live/free/stage", "stage", Map.of());
    }

    @Override
    public Stage mine(RoomSnapshot room, ParticipantLine me) {
        return new Stage("live/free/stage", "mine", Map.of());
    }

    @Override
    public String mineKey(RoomSnapshot room) {
        return key();
    }
}
