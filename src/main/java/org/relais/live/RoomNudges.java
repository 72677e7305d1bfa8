package org.relais.live;

import java.util.List;

/** Quiet lines for whoever has something to do besides taking part; found as beans. Read while the workshop runs. */
public interface RoomNudges {

    List<Nudge> of(RoomSnapshot room, ParticipantLine me);

    /** Changes exactly when the lines of somebody may have changed, so that they are fetched again. */
    default String key(RoomSnapshot room) {
        return "";
    }
}
