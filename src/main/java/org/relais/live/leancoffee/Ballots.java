package org.relais.live.leancoffee;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.relais.live.ParticipantId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One for each voter, in the database: whether they abstain (L8), and what is locked while their dots change. */
@Repository
class Ballots {

    private final JdbcClient jdbc;

    Ballots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks the ballots of these voters.
     *
     * @param voters in the order that everybody keeps to
     * @return who of them abstains
     */
    Set<ParticipantId> lock(CoffeeId coffee, Collection<ParticipantId> voters) {
        jdbc.sql("""
                        insert into coffee_ballot (coffee_id, participant_id) select :coffee, unnest(:voters)
                        on conflict do nothing
                        """)
                .param("coffee", coffee.value())
                .param("voters", Ids.values(voters))
                .update();
        return jdbc
                .sql("""
                        select participant_id, abstains from coffee_ballot
                        where coffee_id = :coffee and participant_id = any (:voters) order by participant_id for update
                        """)
                .param("coffee", coffee.value())
                .param("voters", Ids.values(voters))
                .query((row, n) -> Map.entry(
                        new ParticipantId(row.getObject("participant_id", UUID.class)), row.getBoolean("abstains")))
                .list()
                .stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    void abstain(CoffeeId coffee, ParticipantId voter, boolean abstains) {
        jdbc.sql("update coffee_ballot set abstains = :abstains where coffee_id = :coffee and participant_id = :voter")
                .param("abstains", abstains)
                .param("coffee", coffee.value())
                .param("voter", voter.value())
                .update();
    }

    /** After all: they abstain no longer. */
    void vote(CoffeeId coffee, Collection<ParticipantId> voters) {
        if (!voters.isEmpty()) {
            jdbc.sql(
                            "update coffee_ballot set abstains = false where coffee_id = :coffee and participant_id = any (:voters)")
                    .param("coffee", coffee.value())
                    .param("voters", Ids.values(voters))
                    .update();
        }
    }

    boolean abstains(CoffeeId coffee, ParticipantId voter) {
        return jdbc.sql("""
                        select count(*) > 0 from coffee_ballot
                        where coffee_id = :coffee and abstains and participant_id = :voter
                        """)
                .param("coffee", coffee.value())
                .param("voter", voter.value())
                .query(Boolean.class)
                .single();
    }
}
