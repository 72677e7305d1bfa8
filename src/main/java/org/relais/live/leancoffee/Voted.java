package org.relais.live.leancoffee;

import java.util.Optional;
import org.relais.live.ParticipantId;
import org.relais.live.Stage;

/**
 * What became of a vote.
 *
 * @param refusal why it had no effect
 * @param now what its voter sees afterwards; empty when the group does something else by now
 */
public record Voted(Optional<Refusal> refusal, Optional<Now> now) {

    static final Voted MOVED_ON = new Voted(Optional.of(Refusal.MOVED_ON), Optional.empty());

    /**
     * The voter's side of the vote.
     *
     * @param seq the room's sequence number that has it
     * @param done whether the voter is done with this step
     */
    public record Now(ParticipantId voter, long seq, Board board, Ballot ballot, boolean done) {

        /** What has changed of the voter's page. */
        public Stage mine() {
            return PersonalPart.voted(board, ballot);
        }
    }
}
