package org.relais.live.constraintmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.Sheets;
import org.relais.live.Sheets.Sheet;
import org.relais.live.Ticks;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.workshop.StepId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do on a constraint and queue map: everybody may write, move and mark anything, as on paper. Commands say by a
 * message key why they had no effect.
 */
@Service
@Transactional
public class ConstraintMaps {

    /** What a picture and a list can hold and people still read. */
    static final int MOST = 60;

    private static final String MOVED_ON = "live.notice.map.moved-on";
    private static final String STALE = "live.notice.map.stale";

    private final Sheets<MapPhase> maps;
    private final ElementRows elements;
    private final LeverageRows leverage;
    private final Rooms rooms;
    private final Seats seats;
    private final Ticks ticks;

    ConstraintMaps(
            Sheets<MapPhase> maps, ElementRows elements, LeverageRows leverage, Rooms rooms, Seats seats, Ticks ticks) {
        this.maps = maps;
        this.elements = elements;
        this.leverage = leverage;
        this.rooms = rooms;
        this.seats = seats;
        this.ticks = ticks;
    }

    /** The same identity twice is one element. */
    public Optional<String> add(Seat seat, MapElement element) {
        return during(MapPhase.BUILD, seat.room(), map -> {
            if (elements.of(map).size() >= MOST) {
                return Optional.of("live.notice.map.many");
            }
            elements.add(map, element);
            return Optional.empty();
        });
    }

    /** Refused when somebody changed it meanwhile: nothing of theirs is lost. */
    public Optional<String> change(Seat seat, MapElement element) {
        return on(
                element.id(),
                MapPhase.BUILD,
                seat.room(),
                map -> elements.change(map, element) ? Optional.empty() : Optional.of(STALE));
    }

    public Optional<String> remove(Seat seat, ElementId element) {
        return on(element, MapPhase.BUILD, seat.room(), map -> {
            elements.remove(map, element);
            return Optional.empty();
        });
    }

    public Optional<String> mark(Seat seat, ElementId element, boolean bottleneck) {
        return on(element, MapPhase.BUILD, seat.room(), map -> {
            elements.mark(map, element, bottleneck);
            return Optional.empty();
        });
    }

    /** @param place in the flow, from 1 */
    public Optional<String> move(Seat seat, ElementId element, int place) {
        return on(element, MapPhase.BUILD, seat.room(), map -> {
            List<ElementId> order = new ArrayList<>(elements.of(map).stream()
                    .filter(one -> one.kind().flows())
                    .map(MapElement::id)
                    .toList());
            if (order.remove(element)) {
                order.add(Math.clamp(place - 1L, 0, order.size()), element);
                elements.order(order);
            }
            return Optional.empty();
        });
    }

    /** @param vote null: takes the own one back */
    public Optional<String> weigh(Seat seat, ElementId element, @Nullable Vote vote) {
        return on(element, MapPhase.LEVERAGE, seat.room(), map -> {
            if (vote == null) {
                leverage.takeBack(element, seat.participant());
            } else {
                leverage.give(element, seat.participant(), vote);
            }
            return Optional.empty();
        });
    }

    /**
     * Goes to a phase, forward or back.
     *
     * @param from the phase that was shown when the button was pressed: pressed twice it moves once
     */
    public Optional<String> go(RoomId room, Actor lead, MapPhase from, MapPhase to) {
        seats.lead(room, lead);
        Sheet<MapPhase> map = rooms.kept(room, step -> maps.lock(room, step));
        if (map.phase() != from) {
            return Optional.of(MOVED_ON);
        }
        if (to != MapPhase.BUILD && elements.of(map.id()).isEmpty()) {
            return Optional.of("live.notice.map.empty");
        }
        maps.move(map.id(), to);
        ticks.clear(room);
        rooms.changed(room);
        return Optional.empty();
    }

    /** @throws NotFound when the element is not of this room */
    private Optional<String> on(
            ElementId element, MapPhase phase, RoomId room, Function<UUID, Optional<String>> command) {
        if (!elements.inRoom(element, room)) {
            throw new NotFound(element);
        }
        return during(phase, room, command);
    }

    /** Drawing changes places and counts elements, one change after the other; people weigh side by side. */
    private Optional<String> during(MapPhase phase, RoomId room, Function<UUID, Optional<String>> command) {
        return rooms.changedUnless(
                room,
                rooms.step(room)
                        .flatMap(step -> sheet(phase, room, step))
                        .filter(map -> map.phase() == phase)
                        .map(Sheet::id)
                        .map(command)
                        .orElse(Optional.of(MOVED_ON)));
    }

    private Optional<Sheet<MapPhase>> sheet(MapPhase phase, RoomId room, StepId step) {
        return phase == MapPhase.BUILD ? maps.lock(room, step) : maps.share(room, step);
    }
}
