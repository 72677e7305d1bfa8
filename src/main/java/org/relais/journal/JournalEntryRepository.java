package org.relais.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.live.ParticipantId;
import org.relais.workshop.WorkshopId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalEntryRepository extends Repository<JournalEntry, ParticipantId> {

    JournalEntry save(JournalEntry entry);

    Optional<JournalEntry> findById(ParticipantId participant);

    @Query("select e from JournalEntry e where e.workshop = :workshop order by e.writtenAt, e.participant.value")
    List<JournalEntry> of(WorkshopId workshop);

    /** One at a time for one participant, so that a form sent twice makes one entry. */
    @Query(
            value =
                    "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(:participant as text), 0))) locked",
            nativeQuery = true)
    int oneAtATime(UUID participant);
}
