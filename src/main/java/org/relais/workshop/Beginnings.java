package org.relais.workshop;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New workshops, from whatever they start. */
@Service
@Transactional
public class Beginnings {

    private final List<StartingPoint> kinds;
    private final Designs designs;

    Beginnings(List<StartingPoint> kinds, Designs designs) {
        this.kinds = kinds;
        this.designs = designs;
    }

    /** What to start from; empty when it is not offered any more. */
    @Transactional(readOnly = true)
    public Optional<Blueprint> blueprint(CommunityId community, PersonId reader, Beginning from) {
        return kind(from).orElseThrow(() -> new NotFound(community)).blueprint(community, reader, from.reference());
    }

    /** As {@link Designs#draft}, and remembers what it was started from. */
    public WorkshopId draft(
            WorkshopId id, CommunityId community, PersonId author, WorkshopPlan plan, @Nullable Beginning from) {
        WorkshopId draft = designs.draft(id, community, author, plan);
        Optional.ofNullable(from)
                .ifPresent(known ->
                        kind(known).ifPresent(kind -> kind.started(draft, community, author, known.reference())));
        return draft;
    }

    private Optional<StartingPoint> kind(Beginning from) {
        return kinds.stream().filter(one -> one.kind().equals(from.kind())).findFirst();
    }
}
