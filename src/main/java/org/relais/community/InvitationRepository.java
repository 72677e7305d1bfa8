package org.relais.community;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    /** Writes revocations before the link that follows them: there is one of a kind at a time. */
    void flush();

    Optional<Invitation> findByToken(String token);

    @Query("select i from Invitation i where i.community = :community and i.revokedAt is null")
    List<Invitation> current(CommunityId community);
}
