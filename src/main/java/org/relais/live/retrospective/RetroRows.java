package org.relais.live.retrospective;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;
import org.relais.workshop.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Retrospectives in the database. */
@Repository
class RetroRows {

    /** One retrospective: a step of a room. */
    record Retro(UUID id, RetroPhase phase) {}

    private final JdbcClient jdbc;

    RetroRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Coming back to the step finds what is there (L15). */
    void enter(RoomId room, StepId step) {
        jdbc.sql("""
                        insert into retrospective (id, room_id, step_id, phase) values (:id, :room, :step, 'COLLECT')
                        on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("room", room.value())
                .param("step", step.value())
                .update();
    }

    Optional<Retro> find(RoomId room, StepId step) {
        return one("", room, step);
    }

    /** For a card: the phase does not change meanwhile, others may write at the same time. */
    Optional<Retro> share(RoomId room, StepId step) {
        return one(" for share", room, step);
    }

    Optional<Retro> lock(RoomId room, StepId step) {
        return one(" for update", room, step);
    }

    private Optional<Retro> one(String lock, RoomId room, StepId step) {
        return jdbc.sql("select id, phase from retrospective where room_id = :room and step_id = :step" + lock)
                .param("room", room.value())
                .param("step", step.value())
                .query(RetroRows::retro)
                .optional();
    }

    List<Retro> of(RoomId room) {
        return jdbc.sql("""
                        select r.id, r.phase from retrospective r join agenda_step s on s.id = r.step_id
                         where r.room_id = :room order by s.position
                        """).param("room", room.value()).query(RetroRows::retro).list();
    }

    private static Retro retro(ResultSet row, int number) throws SQLException {
        return new Retro(row.getObject("id", UUID.class), RetroPhase.valueOf(row.getString("phase")));
    }

    void move(UUID retro, RetroPhase phase) {
        jdbc.sql("update retrospective set phase = :phase where id = :id")
                .param("id", retro)
                .param("phase", phase.name())
                .update();
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
                .param("signal", value(card.signal()))
                .param("from", card.fromTeam())
                .param("to", card.toTeam())
                .param("writer", value(card.writer()))
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

    List<RetroCard> cards(UUID retro) {
        return jdbc.sql("""
                        select id, kind, text, source, signal_id, from_team, to_team, participant_id
                          from retrospective_card where retrospective_id = :retro order by written_at, id
                        """).param("retro", retro).query(RetroRows::card).list();
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

    private static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }
}
