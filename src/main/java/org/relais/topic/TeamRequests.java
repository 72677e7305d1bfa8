package org.relais.topic;

import java.time.Clock;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Expectations of teams outside the community: they come in without an account and join the backlog (C1). */
@Service
@Transactional
public class TeamRequests {

    private final Channels channels;
    private final TopicRepository topics;
    private final TeamAddresses addresses;
    private final Turns turns;
    private final Clock clock;

    TeamRequests(Channels channels, TopicRepository topics, TeamAddresses addresses, Turns turns, Clock clock) {
        this.channels = channels;
        this.topics = topics;
        this.addresses = addresses;
        this.turns = turns;
        this.clock = clock;
    }

    /** The same identity twice (a form sent twice) is one topic. */
    public void drop(TopicId id, String slug, TeamRequest request) {
        ChannelPage channel = channels.at(slug).filter(ChannelPage::open).orElseThrow(() -> new NotFound(slug));
        turns.take(id.value());
        if (topics.findById(id).isPresent()) {
            return;
        }
        topics.save(new Topic(id, channel.community(), null, request.toProposal(), clock.instant()));
        topics.flush();
        request.address().ifPresent(address -> addresses.keep(id, address, clock.instant()));
    }
}
