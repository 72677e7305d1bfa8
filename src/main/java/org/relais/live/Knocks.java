package org.relais.live;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands before the doors of rooms, in the database. */
@Repository
class Knocks {

    /** Somebody who knocked, and whether they were told no. */
    record Caller(KnockId id, String name, Actor actor, boolean turnedAway) {}

    /** More than anybody looks at one by one; those who lead a larger group let them come straight in. */
    private static final int MOST = 200;

    private static final String CALLER =
            "select id, name, person_id, guest_id, turned_away_at is not null as turned_away from knock ";

    private final JdbcClient jdbc;

    Knocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Caller> find(RoomId room, Actor actor) {
        return jdbc.sql(CALLER + """
                        where room_id = :room and (person_id = cast(:person as uuid) or guest_id = cast(:guest as uuid))
                        """)
                .param("room", room.value())
                .param("person", Ids.value(actor.person()))
                .param("guest", Ids.value(actor.guest()))
                .query((row, n) -> caller(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("person_id", UUID.class),
                        row.getObject("guest_id", UUID.class),
                        row.getBoolean("turned_away")))
                .optional();
    }

    /** Those who wait, in the order in which they came. */
    List<Knock> waiting(RoomId room) {
        return jdbc.sql(
                        "select id, name from knock where room_id = :room and turned_away_at is null order by knocked_at, id")
                .param("room", room.value())
                .query((row, n) -> new Knock(new KnockId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** Knocks, once, unless as many wait as a door holds: anybody with the code can knock under any number of names. */
    void add(RoomId room, Actor actor, String name) {
        jdbc.sql("""
                        insert into knock (id, room_id, person_id, guest_id, name, knocked_at)
                        select :id, :room, cast(:person as uuid), cast(:guest as uuid), :name, now()
                        where (select count(*) from knock where room_id = :room and turned_away_at is null) < :most
                        on conflict do nothing
                        """)
                .param("most", MOST)
                .param("id", KnockId.next().value())
                .param("room", room.value())
                .param("person", Ids.value(actor.person()))
                .param("guest", Ids.value(actor.guest()))
                .param("name", name)
                .update();
    }

    /** Takes the knock from the door, if somebody still waits there: let in by two people at once, they are let in once. */
    Optional<Caller> take(RoomId room, KnockId knock) {
        return jdbc.sql("""
                        delete from knock where id = :id and room_id = :room and turned_away_at is null
                        returning id, name, person_id, guest_id
                        """)
                .param("id", knock.value())
                .param("room", room.value())
                .query((row, n) -> caller(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("person_id", UUID.class),
                        row.getObject("guest_id", UUID.class),
                        false))
                .optional();
    }

    boolean turnAway(RoomId room, KnockId knock) {
        return jdbc.sql(
                                "update knock set turned_away_at = coalesce(turned_away_at, now()) where id = :id and room_id = :room")
                        .param("id", knock.value())
                        .param("room", room.value())
                        .update()
                == 1;
    }

    /** Who knocked as a guest waits on as the person; who waits as both, as the person alone. */
    void claim(GuestId guest, PersonId person) {
        jdbc.sql("""
                        update knock set person_id = :person, guest_id = null
                        where guest_id = :guest and not exists (
                            select 1 from knock own where own.room_id = knock.room_id and own.person_id = :person)
                        """)
                .param("guest", guest.value())
                .param("person", person.value())
                .update();
    }

    private static Caller caller(
            UUID id, String name, @Nullable UUID person, @Nullable UUID guest, boolean turnedAway) {
        Actor actor =
                new Actor(person == null ? null : new PersonId(person), guest == null ? null : new GuestId(guest));
        return new Caller(new KnockId(id), name, actor, turnedAway);
    }
}
