package org.relais.authz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.relais.poll.DatePolls;
import org.relais.poll.PollId;
import org.relais.poll.PollPages;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module poll: a draft whose date is open. */
@Component
@Order(70)
class PollWorldPart implements WorldPart {

    private final WorkshopWorld workshops;
    private final DatePolls polls;
    private final PollPages pages;
    private final Clock clock;

    PollWorldPart(WorkshopWorld workshops, DatePolls polls, PollPages pages, Clock clock) {
        this.workshops = workshops;
        this.polls = polls;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void populate(World world) {
        Inhabited community = world.community();
        WorkshopId draft = workshops.draft(community.id(), community.steward());
        Instant first = clock.instant().plus(Duration.ofDays(10));
        PollId poll = polls.open(
                draft,
                community.steward(),
                List.of(first, first.plus(Duration.ofDays(1))),
                clock.instant().plus(Duration.ofDays(5)));
        world.put("draft", draft);
        world.put("poll", poll);
        world.put(
                "option",
                pages.of(poll, community.steward()).options().getFirst().id());
        world.put("asked", "an-address-that-nobody-signed");
    }
}
