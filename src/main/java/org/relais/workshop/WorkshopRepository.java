package org.relais.workshop;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkshopRepository extends Repository<Workshop, WorkshopId> {

    Workshop saveAndFlush(Workshop workshop);

    Optional<Workshop> findById(WorkshopId id);

    /** Whoever changes a workshop, or counts its seats, takes this lock (R3.1). */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Workshop w where w.id = :id")
    Optional<Workshop> lock(WorkshopId id);
}
