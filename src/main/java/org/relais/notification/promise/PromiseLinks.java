package org.relais.notification.promise;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentLine;
import org.relais.people.PersonId;
import org.relais.platform.Instance;
import org.relais.platform.SignedLinks;
import org.springframework.stereotype.Component;

/** Addresses at which the owner of a commitment says what became of it, without signing in (L22). */
@Component
public class PromiseLinks {

    /** Until the next workshop has asked (L21); from then on one signs in. */
    public static final int DAYS_AFTER = 30;

    private static final String PURPOSE = "commitment.answer";
    private static final int ID = 36;

    private final SignedLinks links;
    private final Instance instance;

    PromiseLinks(SignedLinks links, Instance instance) {
        this.links = links;
        this.instance = instance;
    }

    /** What a link is about: which commitment, as whose it was mailed. */
    public record Question(CommitmentId commitment, PersonId owner, boolean expired) {}

    /** Absolute address. */
    String of(CommitmentLine commitment, PersonId owner) {
        Instant expires = commitment
                .dueOn()
                .plusDays(DAYS_AFTER + 1L)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return instance.link("/promises/" + links.sign(PURPOSE, commitment.id() + "." + owner, expires));
    }

    /** Empty when the link was altered. */
    public Optional<Question> read(String token) {
        return links.read(PURPOSE, token).map(signed -> question(signed.subject(), signed.expired()));
    }

    private static Question question(String subject, boolean expired) {
        return new Question(CommitmentId.of(subject.substring(0, ID)), PersonId.of(subject.substring(ID + 1)), expired);
    }
}
