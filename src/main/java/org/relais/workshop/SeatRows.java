package org.relais.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes part or would like to, in the database. */
@Component
class SeatRows {

    private static final String SELECT = """
            select s.*, case when s.state = 'WAITING' then (
                       select count(*) from sign_up w
                        where w.workshop_id = s.workshop_id and w.state = 'WAITING' and w.queue_no <= s.queue_no)
                   else 0 end as position
              from sign_up s
             where %s
            """;

    private static final String LIVING = "s.state in ('CONFIRMED', 'WAITING', 'OFFERED')";

    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who have a seat in the order they came, then those who wait in theirs. */
    List<Seat> living(WorkshopId workshop) {
        return jdbc.sql(SELECT.formatted("s.workshop_id = :workshop and " + LIVING)
                        + " order by s.queue_no nulls first, s.requested_at, s.id")
                .param("workshop", workshop.value())
                .query(SeatRows::seat)
                .list();
    }

    /** The living sign-up of the person, or else the last one. */
    Optional<Seat> latest(WorkshopId workshop, PersonId person) {
        return jdbc.sql(SELECT.formatted("s.workshop_id = :workshop and s.person_id = :person") + " order by " + LIVING
                        + " desc, s.changed_at desc, s.id desc limit 1")
                .param("workshop", workshop.value())
                .param("person", person.value())
                .query(SeatRows::seat)
                .optional();
    }

    boolean isConfirmed(WorkshopId workshop, PersonId person) {
        return jdbc.sql("select exists (select 1 from sign_up"
                        + " where workshop_id = :workshop and person_id = :person and state = 'CONFIRMED')")
                .param("workshop", workshop.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void add(Seat seat, String accessNeeds) {
        jdbc.sql("""
                        insert into sign_up (id, workshop_id, person_id, requested_at, state, queue_no, mode, show_me_to,
                                             access_needs, reserved_seats_id, changed_at)
                        values (:id, :workshop, :person, :now, :state, :queueNo, :mode, :showMeTo,
                                :needs, cast(:reserved as uuid), :now)""")
                .param("id", seat.id().value())
                .param("workshop", seat.workshop().value())
                .param("person", seat.person().value())
                .param("now", utc(seat.requestedAt()))
                .param("state", seat.state().name())
                .param("queueNo", seat.queueNo())
                .param("mode", seat.mode().name())
                .param("showMeTo", seat.showMeTo().name())
                .param("needs", accessNeeds)
                .param("reserved", value(seat.reserved()))
                .update();
    }

    /** Whoever does not take part needs nothing any more: what was said about access goes at once (P13). */
    void move(Seat seat, Instant now) {
        jdbc.sql("""
                        update sign_up
                           set state = :state, queue_no = :queueNo,
                               offer_expires_at = cast(:expires as timestamptz), changed_at = :now,
                               access_needs = case when :living then access_needs else '' end
                         where id = :id""")
                .param("id", seat.id().value())
                .param("state", seat.state().name())
                .param("queueNo", seat.queueNo())
                .param("expires", seat.offerExpiresAt() == null ? null : utc(seat.offerExpiresAt()))
                .param("living", seat.state().living())
                .param("now", utc(now))
                .update();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        OffsetDateTime expires = row.getObject("offer_expires_at", OffsetDateTime.class);
        UUID reserved = row.getObject("reserved_seats_id", UUID.class);
        return new Seat(
                new SeatId(row.getObject("id", UUID.class)),
                new WorkshopId(row.getObject("workshop_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                SeatState.valueOf(row.getString("state")),
                row.getObject("queue_no", Integer.class),
                row.getInt("position"),
                expires == null ? null : expires.toInstant(),
                SeatMode.valueOf(row.getString("mode")),
                ShowMeTo.valueOf(row.getString("show_me_to")),
                reserved == null ? null : new ReservedSeatsId(reserved),
                row.getObject("requested_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
