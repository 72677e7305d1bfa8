package org.relais.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who takes part or would like to. */
@Component
class SeatLists {

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

    SeatLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who have a seat in the order they came, then those who wait in theirs. */
    List<Seat> living(WorkshopId workshop) {
        return jdbc.sql(SELECT.formatted("s.workshop_id = :workshop and " + LIVING)
                        + " order by s.queue_no nulls first, s.requested_at, s.id")
                .param("workshop", workshop.value())
                .query(SeatLists::seat)
                .list();
    }

    List<Seat> confirmed(WorkshopId workshop) {
        return in(workshop, SeatState.CONFIRMED);
    }

    /** In the order of {@link #living}. */
    List<Seat> in(WorkshopId workshop, SeatState state) {
        return living(workshop).stream().filter(seat -> seat.in(state)).toList();
    }

    /** The living sign-up of the person, or else the last one. */
    Optional<Seat> latest(WorkshopId workshop, PersonId person) {
        return jdbc.sql(SELECT.formatted("s.workshop_id = :workshop and s.person_id = :person") + " order by " + LIVING
                        + " desc, s.changed_at desc, s.id desc limit 1")
                .param("workshop", workshop.value())
                .param("person", person.value())
                .query(SeatLists::seat)
                .optional();
    }

    Optional<Seat> find(SeatId id) {
        return jdbc.sql(SELECT.formatted("s.id = :id"))
                .param("id", id.value())
                .query(SeatLists::seat)
                .optional();
    }

    /** Where the person stands with the workshops of a community that are to come. */
    List<Seat> of(PersonId person, CommunityId community) {
        return jdbc.sql(SELECT.formatted("s.person_id = :person and " + LIVING
                        + " and s.workshop_id in (select id from workshop"
                        + " where community_id = :community and state in ('PUBLISHED', 'LIVE'))"))
                .param("person", person.value())
                .param("community", community.value())
                .query(SeatLists::seat)
                .list();
    }

    /** Workshops that still take place and in which an offer ended by then. */
    List<WorkshopId> withOffersUntil(Instant now) {
        return jdbc.sql("select distinct workshop_id from sign_up"
                        + " where state = 'OFFERED' and offer_expires_at <= :now and workshop_id in"
                        + " (select id from workshop where state in ('PUBLISHED', 'LIVE'))")
                .param("now", utc(now))
                .query((row, number) -> new WorkshopId(row.getObject("workshop_id", UUID.class)))
                .list();
    }

    boolean isConfirmed(WorkshopId workshop, PersonId person) {
        return jdbc.sql("select exists (select 1 from sign_up"
                        + " where workshop_id = :workshop and person_id = :person and state = 'CONFIRMED')")
                .param("workshop", workshop.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
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
                row.getString("farewell"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
