package org.relais.community;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.Ids;

/**
 * A link that lets people in. Its token is kept as it is, not as a hash, because stewards copy the same link again for
 * weeks; it opens one community to somebody with an account and ends by itself.
 */
@Entity
class Invitation {

    static final Duration LIFE = Duration.ofDays(30);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String token;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private PersonId madeBy;

    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(CommunityId community, Standing standing, String token, PersonId madeBy, Instant madeAt) {
        if (standing == Standing.STEWARD) {
            throw new IllegalArgumentException("stewards are named among members, not invited");
        }
        this.id = Ids.next();
        this.community = community;
        this.standing = standing;
        this.token = token;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.expiresAt = madeAt.plus(LIFE);
    }

    CommunityId community() {
        return community;
    }

    Standing standing() {
        return standing;
    }

    String token() {
        return token;
    }

    PersonId madeBy() {
        return madeBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean opensAt(Instant when) {
        return revokedAt == null && when.isBefore(expiresAt);
    }

    void revoke(Instant when) {
        if (revokedAt == null) {
            revokedAt = when;
        }
    }
}
