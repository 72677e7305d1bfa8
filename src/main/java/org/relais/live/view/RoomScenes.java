package org.relais.live.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.live.Formats;
import org.relais.live.Nudge;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomFormat;
import org.relais.live.RoomNudges;
import org.relais.live.RoomSnapshot;
import org.relais.live.RoomState;
import org.relais.live.Stage;
import org.relais.live.View;
import org.relais.live.floor.FloorRows;
import org.relais.people.GuestId;
import org.relais.people.GuestLinks;
import org.springframework.stereotype.Component;

/** Makes the models of a room's views: one for all who look alike, and the personal part. */
@Component
public class RoomScenes {

    private static final String JOURNAL = "journal";

    private final Formats formats;
    private final Communities communities;
    private final List<RoomNudges> nudges;
    private final FloorRows floors;
    private final GuestLinks links;

    RoomScenes(Formats formats, Communities communities, List<RoomNudges> nudges, FloorRows floors, GuestLinks links) {
        this.formats = formats;
        this.communities = communities;
        this.nudges = nudges;
        this.floors = floors;
        this.links = links;
    }

    /** What everybody with this view sees. */
    public Map<String, Object> shared(RoomSnapshot room, View view) {
        Stage stage = stage(room, view);
        Map<String, Object> model = new HashMap<>(stage.model());
        model.put("room", room);
        model.put("view", view.key());
        model.put("stage", stage);
        model.put("agenda", Agenda.of(room));
        List<ParticipantLine> expected = room.expected();
        model.put("faces", Faces.of(room.state() == RoomState.RUNNING ? expected : room.present()));
        model.put("here", room.present().size());
        model.put("expected", expected.size());
        model.put("done", expected.stream().filter(ParticipantLine::done).count());
        model.put("abstain", expected.stream().filter(ParticipantLine::abstains).count());
        model.put("floor", room.company().floor());
        return model;
    }

    /** What only this participant sees; together with {@link #shared} the model of a page. */
    public Map<String, Object> personal(RoomSnapshot room, ParticipantLine me) {
        Stage personal = mine(room, me);
        Map<String, Object> model = new HashMap<>(personal.model());
        model.put("me", me);
        model.put("member", isMember(room, me));
        model.put("personal", personal);
        model.put("catchUp", CatchUp.of(room, me).orElse(null));
        model.put("nudges", room.state() == RoomState.RUNNING ? nudges(room, me) : List.of());
        model.put("myFloor", floors.of(me.id()));
        model.put("mineKey", mineKey(room));
        model.put("keeping", keeping(room, me.guest()));
        return model;
    }

    private @Nullable Keeping keeping(RoomSnapshot room, @Nullable GuestId guest) {
        return guest == null || room.state() != RoomState.CLOSED
                ? null
                : Keeping.of(links.offered(), links.waiting(guest));
    }

    private List<Nudge> nudges(RoomSnapshot room, ParticipantLine me) {
        return nudges.stream().flatMap(some -> some.of(room, me).stream()).toList();
    }

    private boolean isMember(RoomSnapshot room, ParticipantLine me) {
        return me.person() != null && communities.isMember(room.community(), me.person());
    }

    private Stage stage(RoomSnapshot room, View view) {
        return switch (room.state()) {
            case LOBBY -> Stage.of("live/lobby", view, Map.of());
            case RUNNING -> formats.of(room.step()).stage(room, view);
            case CLOSED -> new Stage("live/closed/stage", "stage", Map.of());
        };
    }

    private Stage mine(RoomSnapshot room, ParticipantLine me) {
        return switch (room.state()) {
            case LOBBY -> new Stage("live/lobby/participant", "mine", Map.of());
            case RUNNING -> formats.of(room.step()).mine(room, me);
            case CLOSED ->
                formats.find(JOURNAL)
                        .map(journal -> journal.mine(room, me))
                        .orElseGet(() -> new Stage("live/closed/stage", "mine", Map.of()));
        };
    }

    /** Differs when the personal part of everybody has to be fetched again. */
    public String mineKey(RoomSnapshot room) {
        RoomFormat format = formats.of(room.step());
        String step = room.state() == RoomState.RUNNING ? room.step() + format.mineKey(room) + nudgesKey(room) : "";
        String key = step + room.company().key();
        return room.state() + "-" + Integer.toHexString(key.hashCode());
    }

    private String nudgesKey(RoomSnapshot room) {
        return nudges.stream().map(some -> some.key(room)).collect(Collectors.joining());
    }
}
