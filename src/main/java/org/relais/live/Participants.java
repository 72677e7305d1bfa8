package org.relais.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.shared.NotFound;
import org.relais.workshop.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of rooms, in the database. */
@Repository
class Participants {

    private final Places places;
    private final JdbcClient jdbc;

    Participants(Places places, JdbcClient jdbc) {
        this.places = places;
        this.jdbc = jdbc;
    }

    /**
     * Gives the actor a place under this name. Asked twice at once, it makes one place.
     *
     * @return false when the name belongs to somebody else
     */
    boolean add(RoomId room, Actor actor, String name) {
        jdbc.sql("""
                        insert into participant (id, room_id, person_id, guest_id, name, joined_at, present_until)
                        values (:id, :room, :person, :guest, :name, now(), now() + interval '30 seconds')
                        on conflict do nothing
                        """)
                .param("id", ParticipantId.next().value())
                .param("room", room.value())
                .param("person", Ids.value(actor.person()))
                .param("guest", Ids.value(actor.guest()))
                .param("name", name)
                .update();
        return places.find(room, actor).isPresent();
    }

    /** @throws NotFound when nobody of this room is meant */
    void require(RoomId room, ParticipantId id) {
        jdbc.sql(
                        "select 1 from participant where id = :id and room_id = :room and removed_at is null for no key update")
                .param("id", id.value())
                .param("room", room.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** @return false when the name belongs to somebody else */
    boolean rename(ParticipantId id, String name) {
        return jdbc.sql("""
                        update participant set name = :name where id = :id and not exists (
                            select 1 from participant other
                            where other.room_id = participant.room_id and other.id <> participant.id
                              and lower(other.name) = lower(:name))
                        """).param("id", id.value()).param("name", name).update() == 1;
    }

    void remove(ParticipantId id) {
        jdbc.sql("update participant set removed_at = now() where id = :id")
                .param("id", id.value())
                .update();
    }

    List<String> names(RoomId room) {
        return jdbc.sql("select lower(name) from participant where room_id = :room")
                .param("room", room.value())
                .query(String.class)
                .list();
    }

    /** @param step the one that runs: who is done with it */
    List<ParticipantLine> all(RoomId room, @Nullable StepId step) {
        return jdbc.sql("""
                        select p.id, p.name, p.person_id, p.guest_id, l.lead_id is not null as leads,
                               p.present_until > now() as present, p.done_step_id, p.abstains, p.joined_at
                        from participant p left join room_lead l on l.lead_id = p.id
                        where p.room_id = :room and p.removed_at is null
                        order by p.joined_at, p.id
                        """)
                .param("room", room.value())
                .query((row, n) -> line(row, step))
                .list();
    }

    private static ParticipantLine line(ResultSet row, @Nullable StepId step) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        UUID guest = row.getObject("guest_id", UUID.class);
        boolean done = step != null && step.value().equals(row.getObject("done_step_id", UUID.class));
        return new ParticipantLine(
                new ParticipantId(row.getObject("id", UUID.class)),
                row.getString("name"),
                person == null ? null : new PersonId(person),
                guest == null ? null : new GuestId(guest),
                row.getBoolean("leads"),
                row.getBoolean("present"),
                done,
                done && row.getBoolean("abstains"),
                row.getObject("joined_at", OffsetDateTime.class).toInstant());
    }

    /** The guest's places become the person's; where the person has one already, that one stays (L3). */
    void claim(GuestId guest, PersonId person) {
        jdbc.sql("""
                        update participant set person_id = :person, guest_id = null
                        where guest_id = :guest and not exists (
                            select 1 from participant own
                            where own.room_id = participant.room_id and own.person_id = :person)
                        """)
                .param("guest", guest.value())
                .param("person", person.value())
                .update();
    }
}
