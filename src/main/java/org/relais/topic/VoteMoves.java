package org.relais.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves votes from a topic to the one that it becomes part of (R1.4). Who had voted for both keeps the greater of the two
 * votes, and nobody gets more on the topic than the round allows; the difference goes back to its owner. Rounds that are
 * over keep their results.
 */
@Component
class VoteMoves {

    private final JdbcClient jdbc;
    private final VoteReturns returns;
    private final Clock clock;

    VoteMoves(JdbcClient jdbc, VoteReturns returns, Clock clock) {
        this.jdbc = jdbc;
        this.returns = returns;
        this.clock = clock;
    }

    /** @return points that are free again, voter by voter and round by round */
    List<VoteReturns.Returned> move(Topic from, Topic into) {
        List<UUID> both = List.of(from.id().value(), into.id().value());
        returns.lockPurses(both);
        List<Move> moves = moves(from.id(), into);
        moves.forEach(move -> carryOut(move, from.id(), into.id()));
        return moves.stream()
                .filter(move -> move.free() > 0)
                .map(move -> new VoteReturns.Returned(from.id(), new PersonId(move.voter()), move.free()))
                .toList();
    }

    private List<Move> moves(TopicId from, Topic into) {
        PersonId author = into.author();
        return jdbc.sql("""
                        select r.id as round, v.person_id as voter, v.weight as moving, coalesce(w.weight, 0) as there,
                               case when v.person_id = :author then least(r.own_cap, r.max_per_topic)
                                    else r.max_per_topic end as cap
                          from vote v
                          join vote_round r on r.id = v.round_id
                          left join vote w on w.round_id = r.id and w.person_id = v.person_id
                               and w.topic_id = :into and w.returned_at is null
                         where v.topic_id = :from and v.returned_at is null
                           and r.opens_at <= :now and (r.closes_at is null or r.closes_at > :now)
                        """)
                .param("from", from.value())
                .param("into", into.id().value())
                .param("author", Ids.value(author), Types.OTHER)
                .param("now", Timestamp.from(clock.instant()))
                .query(Move::of)
                .list();
    }

    private void carryOut(Move move, TopicId from, TopicId into) {
        jdbc.sql("delete from vote where round_id = ? and person_id = ? and topic_id = ?")
                .params(move.round(), move.voter(), from.value())
                .update();
        if (move.kept() > 0) {
            jdbc.sql("""
                            insert into vote (round_id, topic_id, person_id, weight, cast_at) values (?, ?, ?, ?, ?)
                            on conflict (round_id, topic_id, person_id) do update set weight = excluded.weight
                            """)
                    .params(move.round(), into.value(), move.voter(), move.kept(), Timestamp.from(clock.instant()))
                    .update();
        }
        jdbc.sql("update vote_purse set spent = spent - ? where round_id = ? and person_id = ?")
                .params(move.free(), move.round(), move.voter())
                .update();
    }

    /** @param cap most that this voter may have on the topic; what is there already stays */
    private record Move(UUID round, UUID voter, int moving, int there, int cap) {

        static Move of(ResultSet row, int number) throws SQLException {
            return new Move(
                    row.getObject("round", UUID.class),
                    row.getObject("voter", UUID.class),
                    row.getInt("moving"),
                    row.getInt("there"),
                    row.getInt("cap"));
        }

        int kept() {
            return Math.max(there, Math.min(moving, cap));
        }

        int free() {
            return moving + there - kept();
        }
    }
}
