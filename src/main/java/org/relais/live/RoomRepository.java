package org.relais.live;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.relais.workshop.WorkshopId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomRepository extends Repository<Room, RoomId> {

    Room saveAndFlush(Room room);

    Optional<Room> findById(RoomId id);

    Optional<Room> findByWorkshop(WorkshopId workshop);

    /** For commands that move the room: two facilitators pressing at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select room from Room room where room.id = :id")
    Optional<Room> lock(RoomId id);

    @Query("select room from Room room where room.entrance.code = :code and room.state <> RoomState.CLOSED")
    Optional<Room> findOpenByCode(String code);

    @Query("select room from Room room where room.entrance.token = :token")
    Optional<Room> findByToken(String token);
}
