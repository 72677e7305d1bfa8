package org.relais.live.leancoffee;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.relais.live.RoomId;
import org.relais.workshop.StepId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CoffeeRepository extends Repository<Coffee, CoffeeId> {

    Coffee saveAndFlush(Coffee coffee);

    Optional<Coffee> findByRoomAndStep(RoomId room, StepId step);

    List<Coffee> findByRoom(RoomId room);

    /** For what must not happen while the phase changes, such as a vote; many may hold it at once. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select coffee from Coffee coffee where coffee.room = :room and coffee.step = :step")
    Optional<Coffee> share(RoomId room, StepId step);

    /** For changing the phase or the card on the table; waits for the votes that are under way. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select coffee from Coffee coffee where coffee.room = :room and coffee.step = :step")
    Optional<Coffee> lock(RoomId room, StepId step);
}
