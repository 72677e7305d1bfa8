package org.relais.commitment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommitmentEditRepository extends Repository<CommitmentEdit, UUID> {

    CommitmentEdit save(CommitmentEdit edit);

    @Query("select e from CommitmentEdit e where e.commitment = :commitment order by e.editedAt desc")
    List<CommitmentEdit> of(CommitmentId commitment);

    @Query("select e from CommitmentEdit e where e.commitment in :commitments order by e.editedAt")
    List<CommitmentEdit> of(Collection<CommitmentId> commitments);
}
