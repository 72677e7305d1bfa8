package org.relais.live.speedconsulting;

import java.util.Optional;
import java.util.UUID;
import org.relais.live.Seat;
import org.relais.live.speedconsulting.Sitting.Part;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What participants do in peer speed consulting. Each command says why when it had no effect; sent twice it counts once. */
@Service
@Transactional
public class Consulting {

    /** More than anybody answers in some minutes. */
    private static final int QUESTIONS = 40;

    private final TableCommands tables;
    private final Challenges challenges;
    private final Exchanges exchanges;

    Consulting(TableCommands tables, Challenges challenges, Exchanges exchanges) {
        this.tables = tables;
        this.challenges = challenges;
        this.exchanges = exchanges;
    }

    /** Brings a challenge, or says the own one in other words; later ones come to a table in a later round. */
    public Optional<Refusal> offer(Seat seat, Told told) {
        return tables.during(seat.room(), state -> {
            if (state.phase() == ConsultPhase.DONE) {
                return Optional.of(Refusal.MOVED_ON);
            }
            challenges.offer(state, seat.participant(), told);
            return Optional.empty();
        });
    }

    public Optional<Refusal> withdraw(Seat seat) {
        return tables.during(seat.room(), state -> {
            challenges.withdraw(state, seat.participant());
            return Optional.empty();
        });
    }

    /** S122: everybody at the table but its holder asks. */
    public Optional<Refusal> ask(Seat seat, ChallengeId challenge, UUID request, String text) {
        return tables.at(seat, challenge, ConsultPhase.QUESTIONS, table -> {
            if (table.part(seat.participant()) == Part.HOLDER) {
                return Optional.of(Refusal.MOVED_ON);
            }
            if (table.questions() >= QUESTIONS) {
                return Optional.of(Refusal.TOO_MANY_QUESTIONS);
            }
            exchanges.ask(request, challenge, seat.participant(), text);
            return Optional.empty();
        });
    }

    /** S123: exactly three, by those who consult. */
    public Optional<Refusal> propose(Seat seat, ChallengeId challenge, Option option) {
        return tables.at(seat, challenge, ConsultPhase.OPTIONS, table -> {
            if (table.part(seat.participant()) != Part.CONSULTANT) {
                return Optional.of(Refusal.MOVED_ON);
            }
            exchanges.lock(challenge);
            var there = exchanges.options(challenge);
            if (there.stream().anyMatch(other -> other.id().equals(option.id()))) {
                return Optional.empty();
            }
            if (there.size() == Exchanges.THREE) {
                return Optional.of(Refusal.THREE_ALREADY);
            }
            exchanges.propose(challenge, option);
            return Optional.empty();
        });
    }

    public Optional<Refusal> withdraw(Seat seat, ChallengeId challenge, UUID option) {
        return tables.at(seat, challenge, ConsultPhase.OPTIONS, table -> {
            exchanges.withdraw(challenge, option, seat.participant());
            return Optional.empty();
        });
    }
}
