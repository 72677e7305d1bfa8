package org.relais.live.leancoffee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.AcceptedSteps;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What cards ended with, in the database. */
@Repository
class Outcomes implements AcceptedSteps {

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static @Nullable OutcomeLine line(ResultSet row) throws SQLException {
        if (row.getObject("outcome") == null) {
            return null;
        }
        UUID owner = row.getObject("owner_id", UUID.class);
        return new OutcomeLine(
                row.getString("next_step"),
                row.getString("because"),
                owner == null ? null : new ParticipantId(owner),
                row.getString("owner_name"),
                row.getObject("accepted_at") != null);
    }

    /**
     * Decides, also anew. An acceptance stays only while neither text nor owner change: nobody is bound to other words.
     */
    void decide(CardId card, Conclusion conclusion, @Nullable ParticipantId owner) {
        jdbc.sql("""
                        insert into coffee_outcome (card_id, next_step, because, owner_id, decided_at)
                        values (:card, :step, :because, :owner, now())
                        on conflict (card_id) do update set
                            next_step = excluded.next_step, because = excluded.because, owner_id = excluded.owner_id, decided_at = now(),
                            accepted_at = case
                                when coffee_outcome.next_step is not distinct from excluded.next_step
                                 and coffee_outcome.owner_id is not distinct from excluded.owner_id
                                then coffee_outcome.accepted_at end
                        """)
                .param("card", card.value())
                .param("step", conclusion.nextStep())
                .param("because", conclusion.because())
                .param("owner", Ids.value(owner))
                .update();
    }

    void accept(CardId card, ParticipantId owner) {
        jdbc.sql("""
                        update coffee_outcome set accepted_at = coalesce(accepted_at, now())
                        where card_id = :card and owner_id = :owner
                        """).param("card", card.value()).param("owner", owner.value()).update();
    }

    /** The step stays, its owner is free again. */
    void decline(CardId card, ParticipantId owner) {
        jdbc.sql("""
                        update coffee_outcome set owner_id = null, accepted_at = null
                        where card_id = :card and owner_id = :owner
                        """).param("card", card.value()).param("owner", owner.value()).update();
    }

    List<String> accepted(RoomId room, ParticipantId owner) {
        return jdbc.sql("""
                        select outcome.next_step from coffee_outcome outcome
                        join coffee_card card on card.id = outcome.card_id
                        join coffee on coffee.id = card.coffee_id
                        where coffee.room_id = :room and outcome.owner_id = :owner and outcome.accepted_at is not null
                        order by outcome.accepted_at
                        """)
                .param("room", room.value())
                .param("owner", owner.value())
                .query(String.class)
                .list();
    }

    @Override
    public List<AcceptedStep> acceptedIn(Collection<WorkshopId> workshops) {
        return jdbc.sql("""
                        select room.workshop_id, owner.person_id, outcome.next_step from coffee_outcome outcome
                        join participant owner on owner.id = outcome.owner_id
                        join room on room.id = owner.room_id
                        where room.workshop_id = any (:workshops) and owner.person_id is not null and outcome.accepted_at is not null
                        order by outcome.accepted_at
                        """)
                .param("workshops", Ids.values(workshops))
                .query((row, n) -> new AcceptedStep(
                        new WorkshopId(row.getObject("workshop_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("next_step")))
                .list();
    }
}
