package org.relais.topic;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.community.Activities;
import org.relais.community.Activities.Activity;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do with rounds who take care of the backlog. */
@Service
@Transactional
public class RoundKeeping {

    private final RoundRepository rounds;
    private final StandingRounds standing;
    private final RoundDoors doors;
    private final RoundVotes votes;
    private final RoundMail mail;
    private final Caretakers caretakers;
    private final Activities activities;
    private final Turns turns;
    private final Clock clock;

    RoundKeeping(
            RoundRepository rounds,
            StandingRounds standing,
            RoundDoors doors,
            RoundVotes votes,
            RoundMail mail,
            Caretakers caretakers,
            Activities activities,
            Turns turns,
            Clock clock) {
        this.rounds = rounds;
        this.standing = standing;
        this.doors = doors;
        this.votes = votes;
        this.mail = mail;
        this.caretakers = caretakers;
        this.activities = activities;
        this.turns = turns;
        this.clock = clock;
    }

    /** Plans a round; the same identity twice (a form sent twice) is one round. */
    public void plan(RoundId id, CommunityId community, PersonId actor, RoundPlan plan) {
        caretakers.enter(community, actor);
        turns.take(id.value());
        if (rounds.findById(id).isEmpty()) {
            Round round = rounds.save(new Round(id, community, plan));
            note(round, actor, "planned", "");
        }
    }

    /** @param version of the round that was on the screen */
    public RoundChange change(RoundId id, PersonId actor, long version, RoundPlan plan) {
        Round round = doors.hold(id, actor);
        Instant now = clock.instant();
        if (round.version() != version) {
            return RoundChange.STALE;
        }
        String before = round.state(now).name();
        RoundChange change = round.change(plan, votes.exist(id), now);
        if (change == RoundChange.SAVED) {
            note(round, actor, "changed", before);
        }
        return change;
    }

    /** Of the standing round only the points change; those already given stay (R2.4). */
    public void changeStanding(
            CommunityId community, PersonId actor, @Nullable Integer budget, int maxPerTopic, int ownCap) {
        caretakers.enter(community, actor);
        Round round = rounds.lock(standing.of(community).id()).orElseThrow();
        round.change(budget, maxPerTopic, ownCap);
        note(round, actor, "points", "");
    }

    public boolean open(RoundId id, PersonId actor) {
        return move(doors.hold(id, actor), actor, RoundState.OPEN);
    }

    public boolean close(RoundId id, PersonId actor) {
        return move(doors.hold(id, actor), actor, RoundState.CLOSED);
    }

    /** Every member is told where the result is. */
    public boolean publish(RoundId id, PersonId actor) {
        Round round = doors.hold(id, actor);
        boolean published = move(round, actor, RoundState.PUBLISHED);
        if (published) {
            mail.published(round);
        }
        return published;
    }

    private boolean move(Round round, PersonId actor, RoundState next) {
        RoundState before = round.state(clock.instant());
        boolean moved = round.move(next, clock.instant());
        if (moved) {
            note(round, actor, next.name().toLowerCase(Locale.ROOT), before.name());
        }
        return moved;
    }

    private void note(Round round, PersonId actor, String act, String before) {
        String after = round.state(clock.instant()).name();
        activities.note(round.community(), new Activity(actor, "vote-round", round.id(), act, before, after, ""));
    }
}
