package org.relais.community;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.Ids;

/** One standing of one person in a community, from one day to another. */
@Entity
class Membership {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private Instant since;
    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(CommunityId community, PersonId person, Standing standing, Instant since) {
        this.id = Ids.next();
        this.community = community;
        this.person = person;
        this.standing = standing;
        this.since = since;
    }

    PersonId person() {
        return person;
    }

    Standing standing() {
        return standing;
    }

    Instant since() {
        return since;
    }

    /** A member takes care of the community from now on. */
    void becomeSteward() {
        if (standing == Standing.MANAGER) {
            throw new IllegalStateException("reading reports is not taking part");
        }
        standing = Standing.STEWARD;
    }

    /** Without a reason (P8). */
    void leave(Instant when) {
        if (leftAt == null) {
            leftAt = when;
        }
    }
}
