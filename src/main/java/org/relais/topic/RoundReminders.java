package org.relais.topic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.relais.community.Communities;
import org.relais.community.MemberLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells members once, a day before a round closes, that they did not vote yet (R2.5). */
@Service
@Transactional
class RoundReminders {

    static final Duration AHEAD = Duration.ofHours(24);

    private final RoundRepository rounds;
    private final RoundVotes votes;
    private final RoundMail mail;
    private final Communities communities;
    private final Clock clock;

    RoundReminders(RoundRepository rounds, RoundVotes votes, RoundMail mail, Communities communities, Clock clock) {
        this.rounds = rounds;
        this.votes = votes;
        this.mail = mail;
        this.communities = communities;
        this.clock = clock;
    }

    /** All rounds that are due and still open, however long nobody looked. */
    void remind() {
        Instant now = clock.instant();
        rounds.unreminded(now, now.plus(AHEAD)).forEach(round -> {
            round.reminded(now);
            if (round.lasts(AHEAD)) {
                tell(round);
            }
        });
    }

    private void tell(Round round) {
        List<MemberLine> members = communities.members(round.community());
        members.stream()
                .map(MemberLine::person)
                .filter(member -> !votes.has(round.id(), member))
                .forEach(member -> mail.closing(round, member));
    }
}
