package org.relais.community;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** People who share a question and meet again and again. */
@Entity
class Community {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CommunityId id;

    @Embedded
    private CommunityProfile profile;

    private Instant foundedAt;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Community() {}

    Community(CommunityId id, CommunityProfile profile, Instant foundedAt) {
        this.id = id;
        this.profile = profile;
        this.foundedAt = foundedAt;
        this.visibility = Visibility.MEMBERS;
    }

    CommunityId id() {
        return id;
    }

    CommunityProfile profile() {
        return profile;
    }

    Instant foundedAt() {
        return foundedAt;
    }

    Visibility visibility() {
        return visibility;
    }

    void show(Visibility readers) {
        visibility = readers;
    }

    long version() {
        return version == null ? 0 : version;
    }

    void describe(CommunityProfile profile) {
        this.profile = profile;
    }
}
