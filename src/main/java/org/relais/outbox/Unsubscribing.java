package org.relais.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.people.PersonId;
import org.relais.platform.SignedLinks;
import org.springframework.stereotype.Component;

/** Links that mute subjects without signing in (RFC 8058). */
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
    String path(PersonId person, Set<MailSubject> subjects) {
        Set<MailSubject> mutable = EnumSet.noneOf(MailSubject.class);
        mutable.addAll(subjects);
        mutable.remove(MailSubject.ACCOUNT);
        return mutable.isEmpty() ? "" : "/unsubscribe/" + token(person, mutable);
    }

    /** Whose mails about what; empty when the link is not genuine. */
    Optional<Leaving> read(String token) {
        return links.read(PURPOSE, token).map(Unsubscribing::leaving);
    }

    private String token(PersonId person, Set<MailSubject> subjects) {
        String names = subjects.stream().map(Enum::name).collect(Collectors.joining("."));
        return links.sign(PURPOSE, person.value() + "." + names, clock.instant().plus(VALID));
    }

    private static Leaving leaving(SignedLinks.Signed signed) {
        String[] parts = signed.subject().split("\\.");
        Set<MailSubject> subjects =
                Arrays.stream(parts).skip(1).map(MailSubject::valueOf).collect(Collectors.toSet());
        return new Leaving(PersonId.of(parts[0]), subjects, signed.expired());
    }

    /** What a genuine link asks for. */
    record Leaving(PersonId person, Set<MailSubject> subjects, boolean expired) {}
}
