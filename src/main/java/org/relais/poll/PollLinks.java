package org.relais.poll;

import java.time.Duration;
import java.util.Optional;
import org.relais.community.Communities;
import org.relais.people.PersonId;
import org.relais.platform.Instance;
import org.relais.platform.SignedLinks;
import org.relais.workshop.WorkshopBriefs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Addresses at which somebody answers a poll without signing in, as with all answers from a mail (R3.8). */
@Service
@Transactional(readOnly = true)
public class PollLinks {

    private static final String PURPOSE = "poll.answer";
    private static final int ID = 36;

    /** Afterwards it still shows what came of it. */
    private static final Duration GRACE = Duration.ofDays(30);

    private final SignedLinks links;
    private final PollRows rows;
    private final WorkshopBriefs workshops;
    private final Communities communities;
    private final Instance instance;

    PollLinks(SignedLinks links, PollRows rows, WorkshopBriefs workshops, Communities communities, Instance instance) {
        this.links = links;
        this.rows = rows;
        this.workshops = workshops;
        this.communities = communities;
        this.instance = instance;
    }

    /** What a link is about: which poll, whose answers. */
    public record Asked(PollId poll, PersonId person) {}

    /** Absolute. */
    String to(PollPage poll, PersonId person) {
        String subject = poll.id() + "." + person;
        return instance.link(
                "/dates/" + links.sign(PURPOSE, subject, poll.closesAt().plus(GRACE)));
    }

    /** Empty when it was altered, is too old, or belongs to somebody who left. */
    public Optional<Asked> read(String token) {
        return links.read(PURPOSE, token)
                .filter(signed -> !signed.expired())
                .map(signed -> asked(signed.subject()))
                .filter(this::member);
    }

    private boolean member(Asked asked) {
        return rows.find(asked.poll())
                .filter(poll ->
                        communities.isMember(workshops.of(poll.workshop()).community(), asked.person()))
                .isPresent();
    }

    private static Asked asked(String subject) {
        return new Asked(PollId.of(subject.substring(0, ID)), PersonId.of(subject.substring(ID + 1)));
    }
}
