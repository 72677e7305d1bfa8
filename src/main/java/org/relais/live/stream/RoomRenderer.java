package org.relais.live.stream;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.View;
import org.relais.live.view.Region;
import org.relais.live.view.RoomScenes;
import org.relais.platform.Fragments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws a room for some looks, with the fragments that its pages use. The room is read once for all of them, in one
 * transaction that sees one state.
 */
@Component
class RoomRenderer {

    private final Rooms rooms;
    private final RoomScenes scenes;
    private final Fragments fragments;
    private final Announcements announcements;

    RoomRenderer(Rooms rooms, RoomScenes scenes, Fragments fragments, Announcements announcements) {
        this.rooms = rooms;
        this.scenes = scenes;
        this.fragments = fragments;
        this.announcements = announcements;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<Look, Picture> draw(RoomId id, Collection<Look> looks) {
        RoomSnapshot room = rooms.snapshot(id);
        return draw(room, System.nanoTime(), looks);
    }

    /** What a view shows is read once for all its languages. */
    Map<Look, Picture> draw(RoomSnapshot room, long readAt, Collection<Look> looks) {
        String mineKey = scenes.mineKey(room);
        Map<View, Map<String, Object>> models = new EnumMap<>(View.class);
        looks.forEach(look -> models.computeIfAbsent(look.view(), view -> scenes.shared(room, view)));
        Map<Look, Picture> pictures = new HashMap<>();
        for (Look look : looks) {
            Map<String, Piece> pieces = regions(room, Objects.requireNonNull(models.get(look.view())), look);
            put(pieces, ClockPiece.of(room, readAt));
            put(pieces, EventPiece.of("mine", room.seq(), mineKey));
            pictures.put(look, new Picture(room.seq(), announcements.of(room, look.locale()), pieces));
        }
        return pictures;
    }

    private Map<String, Piece> regions(RoomSnapshot room, Map<String, Object> model, Look look) {
        Map<String, Piece> pieces = new LinkedHashMap<>();
        for (Region region : Region.of(look.view())) {
            String html = fragments.render(
                    region.template(look.view()),
                    region.fragment(),
                    model,
                    look.locale(),
                    room.workshop().line().zone());
            put(pieces, EventPiece.patch(region.fragment(), room.seq(), html));
        }
        return pieces;
    }

    private static void put(Map<String, Piece> pieces, Piece piece) {
        pieces.put(piece.slot(), piece);
    }
}
