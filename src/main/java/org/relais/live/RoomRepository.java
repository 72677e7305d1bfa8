package org.relais.live;

import java.util.Optional;
import org.relais.workshop.WorkshopId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomRepository extends Repository<Room, RoomId> {

    Room saveAndFlush(Room room);

    Optional<Room> findById(RoomId id);

    Optional<Room> findByWorkshop(WorkshopId workshop);

    @Query("select room from Room room where room.entrance.code = :code and room.state <> RoomState.CLOSED")
    Optional<Room> findOpenByCode(String code);

    /** A code may have been used again and again: the room that closed last. */
    @Query("""
            select room from Room room where room.entrance.code = :code and room.state = RoomState.CLOSED
            order by room.closedAt desc limit 1""")
    Optional<Room> findClosedByCode(String code);

    @Query("select room from Room room where room.entrance.token = :token")
    Optional<Room> findByToken(String token);
}
