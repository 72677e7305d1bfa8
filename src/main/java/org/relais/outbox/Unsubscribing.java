package org.relais.outbox;

import java.time.Clock;
import java.time.Duration;
import org.relais.people.PersonId;
import org.relais.platform.SignedLinks;
import org.springframework.stereotype.Component;

/** Links that mute one subject without signing in (RFC 8058). */
@Component
class Unsubscribing {

    private static final String PURPOSE = "mail.unsubscribe";
    private static final Duration VALID = Duration.ofDays(365);

    private final SignedLinks links;
    private final Clock clock;

    Unsubscribing(SignedLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Empty for what cannot be muted. */
    String path(PersonId person, MailSubject subject) {
        return subject == MailSubject.ACCOUNT ? "" : "/unsubscribe/" + token(person, subject);
    }

    private String token(PersonId person, MailSubject subject) {
        return links.sign(
                PURPOSE, person.value() + "." + subject.name(), clock.instant().plus(VALID));
    }
}
