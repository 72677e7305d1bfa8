package org.relais.notification.promise;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.community.Communities;
import org.relais.notification.promise.PromiseLinks.Question;
import org.relais.people.Actor;
import org.relais.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The owner says from a mail what became of a commitment (L22), as on its page. The link shows where it stands now, so an
 * old or used one misleads nobody; taking an answer back needs a sign-in.
 */
@Service
@Transactional
public class PromiseAnswers {

    private final Commitments commitments;
    private final Communities communities;
    private final People people;

    PromiseAnswers(Commitments commitments, Communities communities, People people) {
        this.commitments = commitments;
        this.communities = communities;
        this.people = people;
    }

    /** Empty when the link is too old, when the commitment was deleted or is nobody's any more, or the account closed. */
    @Transactional(readOnly = true)
    public Optional<PromisePage> show(Question question) {
        return line(question)
                .map(line -> new PromisePage(
                        line, communities.header(line.community()).name()));
    }

    /**
     * @return empty as for {@link #show}; false when it had another answer already, which stays
     */
    public Optional<Boolean> settle(Question question, CommitmentState state, @Nullable String note) {
        return line(question).map(line -> commitments.settle(line.id(), owner(question), state, note));
    }

    private Optional<CommitmentLine> line(Question question) {
        if (question.expired() || people.reachable(question.owner()).isEmpty()) {
            return Optional.empty();
        }
        return commitments.named(List.of(question.commitment())).stream()
                .filter(line -> line.isOwnedBy(owner(question)))
                .findFirst();
    }

    private static Actor owner(Question question) {
        return Actor.of(question.owner());
    }
}
