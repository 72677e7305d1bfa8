package org.relais.live;

import java.util.List;

/** Next steps that somebody accepted in a room; implemented by formats, asked by the journal for its proposal. */
public interface TakenSteps {

    List<String> takenBy(RoomId room, ParticipantId participant);
}
