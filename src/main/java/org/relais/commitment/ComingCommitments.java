package org.relais.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commitments whose date is near, for reminding their owners (R9.5). */
@Service
@Transactional(readOnly = true)
public class ComingCommitments {

    private final CommitmentRepository repository;
    private final CommitmentEditRepository edits;

    ComingCommitments(CommitmentRepository repository, CommitmentEditRepository edits) {
        this.repository = repository;
        this.edits = edits;
    }

    /** Active ones with an account as their owner, whose date is one of these days. */
    public List<CommitmentLine> dueBetween(LocalDate first, LocalDate last) {
        return repository.dueBetween(first, last).stream().map(Commitment::line).toList();
    }

    /** When their owners wrote them, or changed their words last. */
    public Map<CommitmentId, Instant> writtenAt(Collection<CommitmentLine> commitments) {
        Map<CommitmentId, Instant> written = new HashMap<>();
        commitments.forEach(line -> written.put(line.id(), line.madeAt()));
        edits.of(written.keySet()).forEach(edit -> written.put(edit.commitment(), edit.editedAt()));
        return written;
    }
}
