package org.relais.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.Commitments;
import org.relais.commitment.NewCommitment;
import org.relais.commitment.OwnCommitments;
import org.springframework.stereotype.Component;

/** The commitment of a page: one for each participant and workshop, corrected rather than made twice. */
@Component
class Promises {

    private final Commitments commitments;
    private final OwnCommitments own;

    Promises(Commitments commitments, OwnCommitments own) {
        this.commitments = commitments;
        this.own = own;
    }

    /** @return false when the author carries enough already and lets none go; then nothing is changed */
    boolean keep(JournalEntry entry, Author author, Page.@Nullable Promise promise) {
        if (promise == null) {
            entry.commitment().ifPresent(made -> withdraw(entry, author, made));
            return true;
        }
        if (entry.commitment().isPresent()) {
            correct(entry.commitment().get(), author, promise);
            return true;
        }
        var made = make(author, promise);
        made.ifPresent(entry::commit);
        return made.isPresent();
    }

    private Optional<CommitmentId> make(Author author, Page.Promise promise) {
        var wording = promise.wording();
        var made = new NewCommitment(
                author.community(),
                author.workshop(),
                author.actor(),
                author.name(),
                wording.text(),
                wording.sign(),
                wording.dueOn(),
                promise.audience());
        return commitments.make(CommitmentId.next(), made, promise.instead());
    }

    /** One that has an answer already stays as it was: its owner goes on with it on the wall. */
    private void correct(CommitmentId made, Author author, Page.Promise promise) {
        own.reword(made, author.actor(), promise.wording());
        own.showTo(made, author.actor(), promise.audience());
    }

    private void withdraw(JournalEntry entry, Author author, CommitmentId made) {
        if (own.delete(made, author.actor())) {
            entry.commit(null);
        }
    }
}
