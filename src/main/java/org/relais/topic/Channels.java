package org.relais.topic;

import java.util.Optional;
import java.util.UUID;
import org.relais.community.Charters;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The short public address of a community and what comes in by it (C1). */
@Service
@Transactional
public class Channels {

    /** Whoever gives an address out waits for this turn: an address is given once. */
    private static final UUID TURN = UUID.fromString("019a0000-0000-7000-8000-00000c4a77e1");

    private final ChannelRepository channels;
    private final Communities communities;
    private final Charters charters;
    private final Turns turns;

    Channels(ChannelRepository channels, Communities communities, Charters charters, Turns turns) {
        this.channels = channels;
        this.communities = communities;
        this.charters = charters;
        this.turns = turns;
    }

    /** Empty until a steward chose an address. */
    @Transactional(readOnly = true)
    public Optional<ChannelSettings> of(CommunityId community) {
        return channels.findById(community).map(Channel::settings);
    }

    @Transactional(readOnly = true)
    public boolean allowsPseudonyms(CommunityId community) {
        return of(community).filter(ChannelSettings::pseudonyms).isPresent();
    }

    /** For anybody. */
    @Transactional(readOnly = true)
    public Optional<ChannelPage> at(String slug) {
        return channels.findBySlug(slug).map(this::page);
    }

    /**
     * A steward decides.
     *
     * @return false when the address belongs to another community: nothing is changed then
     */
    public boolean decide(CommunityId community, PersonId steward, ChannelSettings settings) {
        communities.enterAsSteward(community, steward);
        turns.take(TURN);
        Optional<Channel> holder = channels.findBySlug(settings.slug());
        if (holder.isPresent() && !holder.get().community().equals(community)) {
            return false;
        }
        channels.findById(community)
                .ifPresentOrElse(
                        channel -> channel.change(settings), () -> channels.save(new Channel(community, settings)));
        return true;
    }

    private ChannelPage page(Channel channel) {
        var profile = charters.profile(channel.community());
        ChannelSettings settings = channel.settings();
        return new ChannelPage(
                channel.community(),
                settings.slug(),
                profile.name(),
                profile.need(),
                settings.teamRequests(),
                communities.header(channel.community()).visibility().admits(false));
    }
}
