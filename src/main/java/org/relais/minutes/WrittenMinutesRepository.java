package org.relais.minutes;

import java.util.Optional;
import org.relais.workshop.WorkshopId;
import org.springframework.data.repository.Repository;

interface WrittenMinutesRepository extends Repository<WrittenMinutes, WorkshopId> {

    WrittenMinutes save(WrittenMinutes minutes);

    Optional<WrittenMinutes> findById(WorkshopId workshop);
}
