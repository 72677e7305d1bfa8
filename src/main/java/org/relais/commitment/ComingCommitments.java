package org.relais.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /** When its owner wrote it, or changed its words last. */
    public Instant writtenAt(CommitmentLine commitment) {
        return edits.last(commitment.id()).orElse(commitment.madeAt());
    }
}
