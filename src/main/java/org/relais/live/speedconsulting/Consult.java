package org.relais.live.speedconsulting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.live.Excerpt;
import org.relais.live.ParticipantId;

/**
 * A consultation as everybody may see it: who brings what in one line, and who sits where. What is said at a table is not
 * in it.
 *
 * @param begun tables of the rounds that were begun
 * @param coming tables of the rounds to come, as they would be with those who are here now
 */
public record Consult(
        ConsultPhase phase,
        int round,
        int seats,
        List<Challenge> challenges,
        List<Sitting> begun,
        List<Sitting> coming,
        List<PhaseLine> phases) {

    private static final int ON_SCREEN = 9;

    /** A round of the table. */
    public record Round(int number, boolean current, boolean over, List<Sitting> tables) {

        public int listeners() {
            return tables.stream().mapToInt(table -> table.listeners().size()).sum();
        }
    }

    /** A phase of a round with its minutes. */
    public record PhaseLine(ConsultPhase phase, long minutes, boolean current) {}

    public List<Round> rounds() {
        List<Sitting> all = Stream.concat(begun.stream(), coming.stream()).toList();
        int last = all.stream().mapToInt(Sitting::round).max().orElse(0);
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> new Round(
                        number,
                        number == round && phase.atTables(),
                        number < round || phase == ConsultPhase.DONE,
                        all.stream().filter(table -> table.round() == number).toList()))
                .toList();
    }

    /** Tables of the round that is on. */
    public List<Sitting> tables() {
        return begun.stream().filter(table -> table.round() == round).toList();
    }

    public Excerpt<Sitting> leading() {
        return Excerpt.first(tables(), ON_SCREEN);
    }

    /** Rounds in which somebody only listens. */
    public boolean uneven() {
        return rounds().stream().anyMatch(one -> one.listeners() > 0);
    }

    /** There are fewer people than seats at one table. */
    public boolean few() {
        return rounds().stream()
                .flatMap(one -> one.tables().stream())
                .anyMatch(table -> table.consultants().size() < seats);
    }

    public int nextRound() {
        return round + 1;
    }

    public boolean lastRound() {
        return rounds().size() == round;
    }

    Optional<Sitting> tableOf(ParticipantId person) {
        return tables().stream().filter(table -> table.has(person)).findFirst();
    }

    Optional<Challenge> challengeOf(ParticipantId person) {
        return challenges.stream()
                .filter(challenge -> challenge.holder().equals(person))
                .findFirst();
    }
}
