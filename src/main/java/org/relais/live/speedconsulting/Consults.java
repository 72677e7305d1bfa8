package org.relais.live.speedconsulting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.live.ParticipantId;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomSnapshot;
import org.relais.live.speedconsulting.Consult.PhaseLine;
import org.relais.live.speedconsulting.Sitting.Person;
import org.springframework.stereotype.Component;

/** Reads consultations, and plans the rounds to come for those who are here: so the table follows whoever comes and goes. */
@Component
class Consults {

    private final Challenges challenges;
    private final Sittings sittings;
    private final Consultations consultations;

    Consults(Challenges challenges, Sittings sittings, Consultations consultations) {
        this.challenges = challenges;
        this.sittings = sittings;
        this.consultations = consultations;
    }

    Consult read(RoomSnapshot room, State state) {
        List<Challenge> all = challenges.of(state.room(), state.step());
        List<Sitting> begun = sittings.of(state);
        List<List<Group<ParticipantId>>> rounds = coming(room, state, all, begun);
        return new Consult(
                state.phase(),
                state.round(),
                state.seats(),
                all,
                begun,
                told(room, state, all, rounds),
                phases(room, state, state.reached() + rounds.size()));
    }

    /** The groups of the rounds after the furthest one that was begun. */
    List<List<Group<ParticipantId>>> coming(RoomSnapshot room, State state) {
        return coming(room, state, challenges.of(state.room(), state.step()), sittings.of(state));
    }

    /** Whoever leads takes part when they bring a challenge themselves. */
    private List<List<Group<ParticipantId>>> coming(
            RoomSnapshot room, State state, List<Challenge> all, List<Sitting> begun) {
        Set<ParticipantId> holders = all.stream().map(Challenge::holder).collect(Collectors.toSet());
        Set<ParticipantId> served =
                begun.stream().map(table -> table.holder().id()).collect(Collectors.toSet());
        Set<ParticipantId> here = consultations.lately(state.room());
        List<ParticipantId> people = room.participants().stream()
                .filter(line -> here.contains(line.id()))
                .filter(line -> !line.facilitator() || holders.contains(line.id()))
                .map(ParticipantLine::id)
                .toList();
        List<ParticipantId> waiting = all.stream()
                .map(Challenge::holder)
                .filter(holder -> people.contains(holder) && !served.contains(holder))
                .toList();
        return Rotation.plan(people, waiting, state.seats(), past(begun));
    }

    private static List<List<Group<ParticipantId>>> past(List<Sitting> begun) {
        return List.copyOf(begun.stream()
                .collect(Collectors.groupingBy(
                        Sitting::round, TreeMap::new, Collectors.mapping(Sitting::group, Collectors.toList())))
                .values());
    }

    private static List<Sitting> told(
            RoomSnapshot room, State state, List<Challenge> all, List<List<Group<ParticipantId>>> rounds) {
        Map<ParticipantId, Challenge> held =
                all.stream().collect(Collectors.toMap(Challenge::holder, Function.identity()));
        Function<ParticipantId, Person> person = id ->
                new Person(id, room.participant(id).map(ParticipantLine::name).orElse(""));
        List<Sitting> tables = new ArrayList<>();
        for (int round = 0; round < rounds.size(); round++) {
            List<Group<ParticipantId>> groups = rounds.get(round);
            for (int at = 0; at < groups.size(); at++) {
                Group<ParticipantId> group = groups.get(at);
                tables.add(new Sitting(
                        state.reached() + round + 1,
                        at + 1,
                        person.apply(group.holder()),
                        group.consultants().stream().map(person).toList(),
                        group.listeners().stream().map(person).toList(),
                        Objects.requireNonNull(held.get(group.holder())),
                        0,
                        0,
                        false));
            }
        }
        return tables;
    }

    private static List<PhaseLine> phases(RoomSnapshot room, State state, int rounds) {
        return Stream.of(ConsultPhase.values())
                .filter(ConsultPhase::atTables)
                .map(phase -> new PhaseLine(
                        phase,
                        Math.max(
                                1,
                                Pace.of(phase, room.minutes(), rounds)
                                        .plusSeconds(30)
                                        .toMinutes()),
                        phase == state.phase()))
                .toList();
    }
}
