package org.relais.live.experiment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.experiment.ExperimentId;
import org.relais.experiment.ExperimentLine;
import org.relais.experiment.Experiments;
import org.relais.experiment.NewExperiment;
import org.relais.live.ParticipantId;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.TakenSteps;
import org.relais.people.Actor;
import org.relais.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Experiments of a running workshop (S136, S137). Everybody in the room may write one down; whoever is named as its owner
 * accepts on the own screen, or says no (P9). Commands say by a message key why they had no effect.
 */
@Service
@Transactional
public class RoomExperiments implements TakenSteps {

    /** More than a group can try at once; a list that stays readable. */
    static final int MOST = 40;

    private final Experiments experiments;
    private final Rooms rooms;

    RoomExperiments(Experiments experiments, Rooms rooms) {
        this.experiments = experiments;
        this.rooms = rooms;
    }

    @Transactional(readOnly = true)
    public List<ExperimentLine> of(RoomSnapshot room) {
        return experiments.madeIn(room.workshop().line().id());
    }

    /** What changes for somebody when experiments do, for {@code RoomFormat.mineKey}. */
    @Transactional(readOnly = true)
    public String key(RoomSnapshot room) {
        return of(room).toString();
    }

    /**
     * What {@code live/experiment/parts :: mine} shows to one person.
     *
     * @param origins what an experiment can come from, in words
     */
    @Transactional(readOnly = true)
    public Map<String, Object> mine(RoomSnapshot room, ParticipantLine me, List<String> origins) {
        Actor actor = new Actor(me.person(), me.guest());
        List<ExperimentLine> all = of(room);
        return Map.of(
                "origins", origins,
                "asked", all.stream().filter(line -> line.asks(actor)).toList(),
                "taken", all.stream().filter(line -> line.isOwnedBy(actor)).toList(),
                "free", all.stream().filter(ExperimentLine::free).toList(),
                "usualEnd", today(room).plusDays(NewExperiment.USUAL_DAYS),
                "nextExperiment", Ids.next());
    }

    /** Days are those of the workshop's place. */
    public static LocalDate today(RoomSnapshot room) {
        return LocalDate.ofInstant(room.readAt(), room.workshop().line().zone());
    }

    /** @param owner who is asked; null: nobody yet. Whoever names themselves has accepted by that. */
    public Optional<String> propose(Seat seat, Proposal proposal, @Nullable ParticipantId owner) {
        RoomSnapshot room = rooms.snapshot(seat.room());
        if (rooms.step(seat.room()).isEmpty()) {
            return Optional.of("live.notice.experiment.over");
        }
        if (of(room).size() >= MOST) {
            return Optional.of("live.notice.experiment.many");
        }
        experiments.propose(proposal.in(room));
        if (owner != null) {
            room.participant(owner).ifPresent(asked -> own(seat, room, proposal.id(), asked));
        }
        rooms.changed(seat.room());
        return Optional.empty();
    }

    private void own(Seat seat, RoomSnapshot room, ExperimentId id, ParticipantLine asked) {
        Actor actor = new Actor(asked.person(), asked.guest());
        if (asked.id().equals(seat.participant())) {
            experiments.accept(room.workshop().line().id(), id, actor, asked.name());
        } else {
            experiments.ask(room.workshop().line().id(), id, actor, asked.name());
        }
    }

    /** Says yes or no on the own screen; also takes on what nobody has. */
    public Optional<String> answer(Seat seat, ExperimentId id, Actor actor, boolean accepts) {
        RoomSnapshot room = rooms.snapshot(seat.room());
        boolean done = true;
        if (accepts) {
            done = experiments.accept(room.workshop().line().id(), id, actor, seat.name());
        } else {
            experiments.decline(room.workshop().line().id(), id, actor);
        }
        rooms.changed(seat.room());
        return done ? Optional.empty() : Optional.of("live.notice.experiment.taken");
    }

    /** Takes back one that nobody owns; whoever leads tidies up. */
    public Optional<String> withdraw(RoomId id, ExperimentId experiment) {
        boolean done = experiments.withdraw(rooms.snapshot(id).workshop().line().id(), experiment);
        rooms.changed(id);
        return done ? Optional.empty() : Optional.of("live.notice.experiment.owned");
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> takenBy(RoomId id, ParticipantId participant) {
        RoomSnapshot room = rooms.snapshot(id);
        return room.participant(participant).stream()
                .flatMap(me -> of(room).stream().filter(line -> line.isOwnedBy(new Actor(me.person(), me.guest()))))
                .map(ExperimentLine::hypothesis)
                .toList();
    }
}
