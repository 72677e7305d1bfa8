package org.relais.workshop;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes who takes part or would like to; {@link SeatLists} reads it. */
@Component
class SeatRows {

    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                .param("reserved", Ids.value(seat.reserved()))
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

    void edit(Seat seat, String accessNeeds) {
        jdbc.sql("update sign_up set mode = :mode, show_me_to = :showMeTo, access_needs = :needs,"
                        + " reserved_seats_id = cast(:reserved as uuid) where id = :id")
                .param("id", seat.id().value())
                .param("mode", seat.mode().name())
                .param("showMeTo", seat.showMeTo().name())
                .param("needs", accessNeeds)
                .param("reserved", Ids.value(seat.reserved()))
                .update();
    }

    /** What the person reads who is taken off the list. */
    void say(SeatId seat, String farewell) {
        jdbc.sql("update sign_up set farewell = :farewell where id = :id")
                .param("id", seat.value())
                .param("farewell", farewell)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
