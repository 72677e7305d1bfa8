package org.relais.live.leancoffee;

import java.util.Optional;
import org.relais.live.CommitThreads;
import org.relais.live.GroupCommits;
import org.relais.live.Seat;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;

/**
 * Votes of a Lean Coffee (L5, L7). What a room's people vote in the same few milliseconds is committed together, see
 * {@link GroupCommits}; each of them is answered after that.
 */
@Service
public class DotVotes {

    private final GroupCommits<Vote, Optional<Voted>> commits;

    DotVotes(VoteBatch batch, CommitThreads threads) {
        this.commits = threads.grouping(batch);
    }

    /** One more dot on a card. Sent twice, it is one. */
    public Voted place(Seat seat, Dot dot) {
        return submit(seat, new Vote(seat.participant(), dot, false));
    }

    /** L7: a dot can be taken back until the reveal. */
    public Voted takeBack(Seat seat, Dot dot) {
        return submit(seat, new Vote(seat.participant(), dot, true));
    }

    /** @throws NotFound when the card is not of this room */
    private Voted submit(Seat seat, Vote vote) {
        return commits.submit(seat.room(), vote)
                .orElseThrow(() -> new NotFound(vote.dot().card()));
    }
}
