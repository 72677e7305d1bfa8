package org.relais.topic;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The result of a round: total weight, then distinct voters, then the oldest topic (R2.6). */
@Component
class RoundResults {

    private final JdbcClient jdbc;
    private final People people;

    RoundResults(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    List<ResultLine> of(Round round) {
        List<Counted> counted =
                jdbc.sql("""
                        select t.id, t.title, t.state, sum(v.weight) as points, count(*) as voters,
                               array_agg(v.person_id) as people
                          from vote v join topic t on t.id = v.topic_id
                         where v.round_id = ?
                         group by t.id, t.title, t.state, t.proposed_at
                         order by points desc, voters desc, t.proposed_at, t.id
                        """).param(round.id().value()).query(Counted::of).list();
        Map<PersonId, PersonView> names = round.rules().anonymous() ? Map.of() : names(counted);
        return ResultLine.ranked(
                counted.stream().map(topic -> topic.line(names)).toList());
    }

    private Map<PersonId, PersonView> names(List<Counted> counted) {
        return people.named(counted.stream()
                .flatMap(topic -> topic.people().stream())
                .distinct()
                .toList());
    }

    /** @param people who voted; they become names only where the round said so */
    private record Counted(
            TopicId topic, String title, TopicState state, int points, int voters, List<PersonId> people) {

        static Counted of(ResultSet row, int number) throws SQLException {
            return new Counted(
                    new TopicId(row.getObject("id", UUID.class)),
                    row.getString("title"),
                    TopicState.valueOf(row.getString("state")),
                    row.getInt("points"),
                    row.getInt("voters"),
                    people(row.getArray("people")));
        }

        private static List<PersonId> people(Array ids) throws SQLException {
            return Arrays.stream((Object[]) ids.getArray())
                    .map(id -> new PersonId((UUID) id))
                    .toList();
        }

        ResultLine line(Map<PersonId, PersonView> names) {
            Stream<String> known = people.stream()
                    .map(names::get)
                    .filter(Objects::nonNull)
                    .map(PersonView::name)
                    .sorted();
            return new ResultLine(0, false, topic, title, state, points, voters, known.toList());
        }
    }
}
