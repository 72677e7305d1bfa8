package org.relais.live;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.people.PersonId;
import org.relais.shared.Identifier;
import org.relais.workshop.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of rooms, in the database. */
@Repository
class Participants {

    /** Somebody in a room, without what depends on the step and the moment. */
    record Place(ParticipantId id, String name) {}

    /** One row for the screens. */
    record Row(
            UUID id,
            String name,
            @Nullable UUID personId,
            @Nullable UUID guestId,
            boolean present,
            @Nullable UUID doneStepId) {

        ParticipantLine line(@Nullable PersonId lead, @Nullable StepId step) {
            PersonId person = personId == null ? null : new PersonId(personId);
            GuestId guest = guestId == null ? null : new GuestId(guestId);
            boolean done = step != null && step.value().equals(doneStepId);
            return new ParticipantLine(
                    new ParticipantId(id), name, person, guest, person != null && person.equals(lead), present, done);
        }
    }

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Place> find(RoomId room, Actor actor) {
        return jdbc.sql("""
                        select id, name from participant
                        where room_id = :room and removed_at is null
                          and (person_id = cast(:person as uuid) or guest_id = cast(:guest as uuid))
                        """)
                .param("room", room.value())
                .param("person", value(actor.person()))
                .param("guest", value(actor.guest()))
                .query((row, n) -> new Place(new ParticipantId(row.getObject("id", UUID.class)), row.getString("name")))
                .optional();
    }

    boolean wasRemoved(RoomId room, Actor actor) {
        return jdbc.sql("""
                        select count(*) > 0 from participant
                        where room_id = :room and removed_at is not null
                          and (person_id = cast(:person as uuid) or guest_id = cast(:guest as uuid))
                        """)
                .param("room", room.value())
                .param("person", value(actor.person()))
                .param("guest", value(actor.guest()))
                .query(Boolean.class)
                .single();
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
                .param("person", value(actor.person()))
                .param("guest", value(actor.guest()))
                .param("name", name)
                .update();
        return find(room, actor).isPresent();
    }

    List<String> names(RoomId room) {
        return jdbc.sql("select lower(name) from participant where room_id = :room")
                .param("room", room.value())
                .query(String.class)
                .list();
    }

    List<Row> all(RoomId room) {
        return jdbc.sql("""
                        select id, name, person_id, guest_id, present_until > now() as present, done_step_id
                        from participant where room_id = :room and removed_at is null
                        order by joined_at, id
                        """).param("room", room.value()).query(Row.class).list();
    }

    void markDone(ParticipantId id, @Nullable StepId step) {
        markDone(List.of(id), step);
    }

    void markDone(Collection<ParticipantId> ids, @Nullable StepId step) {
        jdbc.sql("""
                        update participant set done_step_id = cast(:step as uuid)
                        where id = any (:ids) and done_step_id is distinct from cast(:step as uuid)
                        """).param("ids", values(ids)).param("step", value(step)).update();
    }

    Set<ParticipantId> done(Collection<ParticipantId> among, StepId step) {
        return Set.copyOf(jdbc.sql("select id from participant where id = any (:ids) and done_step_id = :step")
                .param("ids", values(among))
                .param("step", step.value())
                .query((row, n) -> new ParticipantId(row.getObject("id", UUID.class)))
                .list());
    }

    void clearDone(RoomId room) {
        jdbc.sql("update participant set done_step_id = null where room_id = :room and done_step_id is not null")
                .param("room", room.value())
                .update();
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

    private static UUID[] values(Collection<ParticipantId> ids) {
        return ids.stream().map(ParticipantId::value).toArray(UUID[]::new);
    }

    private static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }
}
