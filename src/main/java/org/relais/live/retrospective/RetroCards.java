package org.relais.live.retrospective;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards of retrospectives in the database. */
@Repository
class RetroCards {

    private final JdbcClient jdbc;

    RetroCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same identity twice is one card; a signal of another retrospective is no signal. */
    void add(UUID retro, RetroCard card) {
        jdbc.sql("""
                        insert into retrospective_card (id, retrospective_id, kind, text, source, signal_id, from_team, to_team,
                                                        participant_id, written_at)
                        values (:id, :retro, :kind, :text, :source,
                                (select id from retrospective_card
                                  where id = cast(:signal as uuid) and retrospective_id = :retro and kind = 'SIGNAL'),
                                :from, :to, :writer, clock_timestamp())
                        on conflict (id) do nothing
                        """)
                .param("id", card.id().value())
                .param("retro", retro)
                .param("kind", card.kind().name())
                .param("text", card.text())
                .param("source", card.source())
                .param("signal", Ids.value(card.signal()))
                .param("from", card.fromTeam())
                .param("to", card.toTeam())
                .param("writer", Ids.value(card.writer()))
                .update();
    }

    boolean inRoom(RetroCardId card, RoomId room) {
        return jdbc.sql("""
                        select exists (select 1 from retrospective_card c join retrospective r on r.id = c.retrospective_id
                                        where c.id = :card and r.room_id = :room)
                        """)
                .param("card", card.value())
                .param("room", room.value())
                .query(Boolean.class)
                .single();
    }

    void remove(RetroCardId card, UUID retro, ParticipantId writer) {
        jdbc.sql("delete from retrospective_card"
                        + " where id = :card and retrospective_id = :retro and participant_id = :writer")
                .param("card", card.value())
                .param("retro", retro)
                .param("writer", writer.value())
                .update();
    }

    int count(UUID retro, ParticipantId writer) {
        return jdbc.sql("select count(*) from retrospective_card"
                        + " where retrospective_id = :retro and participant_id = :writer")
                .param("retro", retro)
                .param("writer", writer.value())
                .query(Integer.class)
                .single();
    }

    List<RetroCard> of(UUID retro) {
        return jdbc.sql("""
                        select id, kind, text, source, signal_id, from_team, to_team, participant_id
                          from retrospective_card where retrospective_id = :retro order by written_at, id
                        """).param("retro", retro).query(RetroCards::card).list();
    }

    private static RetroCard card(ResultSet row, int number) throws SQLException {
        UUID signal = row.getObject("signal_id", UUID.class);
        UUID writer = row.getObject("participant_id", UUID.class);
        return new RetroCard(
                new RetroCardId(row.getObject("id", UUID.class)),
                CardKind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getString("source"),
                signal == null ? null : new RetroCardId(signal),
                row.getString("from_team"),
                row.getString("to_team"),
                writer == null ? null : new ParticipantId(writer));
    }
}
