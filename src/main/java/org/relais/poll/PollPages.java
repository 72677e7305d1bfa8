package org.relais.poll;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.MemberLine;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.Designs;
import org.relais.workshop.Slot;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.WorkshopBriefs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members read of a poll; of the draft behind it they learn its name and how long it lasts. */
@Service
@Transactional(readOnly = true)
public class PollPages {

    private final PollRows rows;
    private final PollAnswers answers;
    private final WorkshopBriefs workshops;
    private final Designs designs;
    private final Communities communities;
    private final Clock clock;

    PollPages(
            PollRows rows,
            PollAnswers answers,
            WorkshopBriefs workshops,
            Designs designs,
            Communities communities,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.workshops = workshops;
        this.designs = designs;
        this.communities = communities;
        this.clock = clock;
    }

    /** @throws NotFound for whoever is no member */
    public PollPage of(PollId id, PersonId reader) {
        StoredPoll poll = rows.find(id).orElseThrow(() -> new NotFound(id));
        WorkshopBrief workshop = workshops.of(poll.workshop());
        return page(poll, workshop, communities.enter(workshop.community(), reader), reader);
    }

    /** Without a reader, for background work. */
    PollPage asked(PollId id) {
        StoredPoll poll = rows.find(id).orElseThrow(() -> new NotFound(id));
        WorkshopBrief workshop = workshops.of(poll.workshop());
        return page(poll, workshop, communities.header(workshop.community()), null);
    }

    private PollPage page(
            StoredPoll poll, WorkshopBrief workshop, CommunityHeader community, @Nullable PersonId reader) {
        List<MemberLine> members = communities.members(community.id());
        List<DateOption> options = answers.options(poll.id(), members, reader);
        Set<PersonId> answered = answers.answered(poll.id());
        Slot slot = workshop.plan().slot();
        return new PollPage(
                poll.id(),
                poll.workshop(),
                community,
                workshop.plan().purpose().title(),
                slot.zone(),
                slot.minutes(),
                poll.closesAt(),
                poll.state(workshop.state(), clock.instant()),
                options,
                poll.chosen(),
                Math.toIntExact(members.stream()
                        .map(MemberLine::person)
                        .filter(answered::contains)
                        .count()),
                members.size(),
                reader != null && designs.mayPlan(poll.workshop(), reader));
    }
}
