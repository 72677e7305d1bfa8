package org.relais.live.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.View;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the model of a room's page, from one state of the room. */
@Component
public class RoomPages {

    private final Rooms rooms;
    private final RoomScenes scenes;

    RoomPages(Rooms rooms, RoomScenes scenes) {
        this.rooms = rooms;
        this.scenes = scenes;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<String, Object> of(Seat seat, View view) {
        RoomSnapshot room = rooms.snapshot(seat.room());
        List<String> regions = Region.of(view).stream().map(Region::fragment).toList();
        Map<String, Object> model = new HashMap<>(scenes.shared(room, view));
        model.put("regions", regions);
        model.put("clock", ClockFace.of(room));
        model.put("zone", room.workshop().line().zone());
        if (view != View.SCREEN) {
            model.putAll(scenes.personal(room, me(room, seat)));
        }
        return model;
    }

    private static ParticipantLine me(RoomSnapshot room, Seat seat) {
        return room.participant(seat.participant()).orElseThrow(() -> new NotFound(seat.participant()));
    }
}
