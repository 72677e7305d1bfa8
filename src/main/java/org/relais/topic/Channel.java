package org.relais.topic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;

/** The short public address of a community; there is none until a steward chooses one. */
@Entity
@Table(name = "topic_channel")
class Channel {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    private ChannelSettings settings;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Channel() {}

    Channel(CommunityId community, ChannelSettings settings) {
        this.community = community;
        this.settings = settings;
    }

    CommunityId community() {
        return community;
    }

    ChannelSettings settings() {
        return settings;
    }

    void change(ChannelSettings settings) {
        this.settings = settings;
    }
}
