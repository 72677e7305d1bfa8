package org.relais.live.speedconsulting;

import java.util.Optional;
import org.relais.commitment.DecisionId;
import org.relais.commitment.Decisions;
import org.relais.community.Audience;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a consultation ends for its holder: one of three options becomes a decision. */
@Service
@Transactional
public class Choosing {

    private final TableCommands tables;
    private final Challenges challenges;
    private final Exchanges exchanges;
    private final CardRows cards;
    private final Decisions decisions;
    private final Rooms rooms;

    Choosing(
            TableCommands tables,
            Challenges challenges,
            Exchanges exchanges,
            CardRows cards,
            Decisions decisions,
            Rooms rooms) {
        this.tables = tables;
        this.challenges = challenges;
        this.exchanges = exchanges;
        this.cards = cards;
        this.decisions = decisions;
        this.rooms = rooms;
    }

    /** @throws NotFound when the challenge is not the own one */
    @Transactional(readOnly = true)
    public void own(Seat seat, ChallengeId id) {
        if (!challenges.belongs(id, seat.room(), seat.participant())) {
            throw new NotFound(id);
        }
    }

    /**
     * R12.7: the holder chooses one of three; that is a decision of theirs. Chosen again it is the same decision.
     *
     * @throws NotFound when the challenge is not the actor's own
     */
    public Optional<Refusal> choose(Seat seat, Actor actor, ChallengeId id, Choice choice) {
        own(seat, id);
        return tables.at(seat, id, ConsultPhase.CHOICE, table -> {
            exchanges.lock(id);
            var three = exchanges.options(id);
            if (three.size() < Exchanges.THREE) {
                return Optional.of(Refusal.THREE_FIRST);
            }
            String statement = three.stream()
                    .filter(option -> option.slot() == choice.slot())
                    .findFirst()
                    .orElseThrow(() -> new NotFound(id))
                    .text();
            RoomSnapshot room = rooms.snapshot(seat.room());
            DecisionId decision = decide(seat, actor, id, statement, room);
            cards.write(
                    table.challenge(), room.community(), room.workshop().line().id(), decision, choice);
            return Optional.empty();
        });
    }

    private DecisionId decide(Seat seat, Actor actor, ChallengeId id, String statement, RoomSnapshot room) {
        Optional<DecisionId> made = cards.decision(id);
        made.ifPresent(decision -> decisions.restate(decision, actor, statement, Audience.COMMUNITY));
        return made.orElseGet(
                () -> decisions.record(room.community(), room.workshop().line().id(), actor, seat.name(), statement));
    }
}
