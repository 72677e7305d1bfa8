package org.relais.topic;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members read about rounds of votes (C2). */
@Service
@Transactional(readOnly = true)
public class Rounds {

    private final RoundRepository rounds;
    private final RoundVotes votes;
    private final RoundResults results;
    private final TopicSlices slices;
    private final Purses purses;
    private final Caretakers caretakers;
    private final RoundDoors doors;
    private final Clock clock;

    Rounds(
            RoundRepository rounds,
            RoundVotes votes,
            RoundResults results,
            TopicSlices slices,
            Purses purses,
            Caretakers caretakers,
            RoundDoors doors,
            Clock clock) {
        this.rounds = rounds;
        this.votes = votes;
        this.results = results;
        this.slices = slices;
        this.purses = purses;
        this.caretakers = caretakers;
        this.doors = doors;
        this.clock = clock;
    }

    /** Rounds with an end, the latest first, for somebody who was let in to the community. */
    public List<RoundLine> of(CommunityId community, PersonId reader) {
        return lines(rounds.of(community), reader);
    }

    /** Those in which people vote now, the first to close first. */
    public List<RoundLine> open(CommunityId community, PersonId reader) {
        return lines(rounds.open(community, clock.instant()), reader);
    }

    /** The round for a member. */
    public RoundPage enter(RoundId id, PersonId reader) {
        RoundDoors.Entered entered = doors.enter(id, reader);
        return page(entered.round(), entered.community(), reader);
    }

    /** Topics to vote for, in an order that does not change while people vote; totals only where they show (R2.3). */
    public TopicSlice ballot(RoundPage page, TopicQuery query, PersonId reader) {
        TopicSlice slice = slices.cut(page.community().id(), query, reader);
        return slice.with(votes.counted(page.id(), slice.lines(), reader, page.shows()));
    }

    /** The result, once the reader may read it. */
    public List<ResultLine> result(RoundId id, PersonId reader) {
        Round round = doors.enter(id, reader).round();
        if (!round.shows(votes.has(id, reader), clock.instant())) {
            throw new NotFound(id);
        }
        return results.of(round);
    }

    /** Points of the standing round, for those who may change them. */
    public VotingRules standing(CommunityId community, PersonId reader) {
        caretakers.enter(community, reader);
        return rounds.standing(community).map(Round::rules).orElse(VotingRules.STANDING);
    }

    private RoundPage page(Round round, CommunityHeader community, PersonId reader) {
        Instant now = clock.instant();
        boolean voted = votes.has(round.id(), reader);
        return new RoundPage(
                community,
                round.id(),
                round.plan(),
                round.state(now),
                purses.look(round, reader),
                votes.voters(round.id()),
                voted,
                round.shows(voted, now),
                caretakers.include(community, reader),
                round.version());
    }

    private List<RoundLine> lines(List<Round> found, PersonId reader) {
        return found.stream().map(round -> line(round, reader)).toList();
    }

    private RoundLine line(Round round, PersonId reader) {
        RoundPlan plan = round.plan();
        return new RoundLine(
                round.id(),
                plan.title(),
                round.state(clock.instant()),
                plan.opensAt(),
                plan.closesAt(),
                votes.has(round.id(), reader));
    }
}
