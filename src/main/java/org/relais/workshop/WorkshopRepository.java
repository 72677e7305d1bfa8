package org.relais.workshop;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    @Query(nativeQuery = true, value = """
            select w.* from workshop w join sign_up s on s.workshop_id = w.id
             where s.person_id = :person and s.state = 'CONFIRMED' and w.state <> 'DRAFT' and w.starts_at >= :since
             order by w.starts_at, w.id""")
    List<Workshop> seatedIn(UUID person, Instant since);
}
