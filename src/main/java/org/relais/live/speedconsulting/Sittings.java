package org.relais.live.speedconsulting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.live.ParticipantId;
import org.relais.live.speedconsulting.Sitting.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of rounds that were begun, in the database. */
@Repository
class Sittings {

    private record Place(ChallengeId challenge, boolean listens, Person person) {}

    private final JdbcClient jdbc;
    private final Challenges challenges;

    Sittings(JdbcClient jdbc, Challenges challenges) {
        this.jdbc = jdbc;
        this.challenges = challenges;
    }

    void begin(State state, int round, List<Group<ParticipantId>> groups) {
        Map<ParticipantId, ChallengeId> held = challenges.of(state.room(), state.step()).stream()
                .collect(Collectors.toMap(Challenge::holder, Challenge::id));
        for (int at = 0; at < groups.size(); at++) {
            Group<ParticipantId> group = groups.get(at);
            ChallengeId challenge = Objects.requireNonNull(held.get(group.holder()));
            jdbc.sql("""
                            insert into consulting_table (challenge_id, room_id, step_id, round, number)
                            values (:challenge, :room, :step, :round, :number)
                            """)
                    .param("challenge", challenge.value())
                    .param("room", state.room().value())
                    .param("step", state.step().value())
                    .param("round", round)
                    .param("number", at + 1)
                    .update();
            seat(challenge, round, group.consultants(), false);
            seat(challenge, round, group.listeners(), true);
        }
    }

    private void seat(ChallengeId challenge, int round, List<ParticipantId> people, boolean listens) {
        for (int at = 0; at < people.size(); at++) {
            jdbc.sql("""
                            insert into consulting_seat (challenge_id, participant_id, round, position, listens)
                            values (:challenge, :participant, :round, :position, :listens)
                            """)
                    .param("challenge", challenge.value())
                    .param("participant", people.get(at).value())
                    .param("round", round)
                    .param("position", at)
                    .param("listens", listens)
                    .update();
        }
    }

    /** By round and number. */
    List<Sitting> of(State state) {
        Map<ChallengeId, Challenge> known = challenges.of(state.room(), state.step()).stream()
                .collect(Collectors.toMap(Challenge::id, Function.identity()));
        Map<ChallengeId, List<Place>> places = places(state).stream().collect(Collectors.groupingBy(Place::challenge));
        return jdbc.sql("""
                        select t.challenge_id, t.round, t.number,
                               (select count(*) from consulting_question q where q.challenge_id = t.challenge_id) as questions,
                               (select count(*) from consulting_option o where o.challenge_id = t.challenge_id) as options,
                               exists (select 1 from decision_card d where d.challenge_id = t.challenge_id) as chosen
                        from consulting_table t where t.room_id = :room and t.step_id = :step
                        order by t.round, t.number
                        """)
                .param("room", state.room().value())
                .param("step", state.step().value())
                .query((row, n) -> {
                    Challenge challenge = Objects.requireNonNull(
                            known.get(new ChallengeId(row.getObject("challenge_id", UUID.class))));
                    List<Place> seated = places.getOrDefault(challenge.id(), new ArrayList<>());
                    return new Sitting(
                            row.getInt("round"),
                            row.getInt("number"),
                            new Person(challenge.holder(), challenge.holderName()),
                            people(seated, false),
                            people(seated, true),
                            challenge,
                            row.getInt("questions"),
                            row.getInt("options"),
                            row.getBoolean("chosen"));
                })
                .list();
    }

    private List<Place> places(State state) {
        return jdbc.sql("""
                        select s.challenge_id, s.listens, p.id, p.name
                        from consulting_seat s
                        join consulting_table t on t.challenge_id = s.challenge_id
                        join participant p on p.id = s.participant_id
                        where t.room_id = :room and t.step_id = :step order by s.position
                        """)
                .param("room", state.room().value())
                .param("step", state.step().value())
                .query((row, n) -> new Place(
                        new ChallengeId(row.getObject("challenge_id", UUID.class)),
                        row.getBoolean("listens"),
                        new Person(new ParticipantId(row.getObject("id", UUID.class)), row.getString("name"))))
                .list();
    }

    private static List<Person> people(List<Place> places, boolean listen) {
        return places.stream()
                .filter(place -> place.listens() == listen)
                .map(Place::person)
                .toList();
    }
}
