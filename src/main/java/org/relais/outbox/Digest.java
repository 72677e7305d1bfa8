package org.relais.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.platform.Instance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One mail with a line for each message that could wait; who has nothing waiting gets none. */
@Service
@Transactional
class Digest {

    private static final String KIND = "outbox.digest";

    private final DigestStore store;
    private final Wishes wishes;
    private final People people;
    private final MessageTexts texts;
    private final MessageStore messages;
    private final Unsubscribing unsubscribing;
    private final Instance instance;
    private final Clock clock;

    Digest(
            DigestStore store,
            Wishes wishes,
            People people,
            MessageTexts texts,
            MessageStore messages,
            Unsubscribing unsubscribing,
            Instance instance,
            Clock clock) {
        this.store = store;
        this.wishes = wishes;
        this.people = people;
        this.texts = texts;
        this.messages = messages;
        this.unsubscribing = unsubscribing;
        this.instance = instance;
        this.clock = clock;
    }

    /** A line in the mail, below the heading of its subject. */
    record Line(String title, String link) {}

    void composeIfDue(PersonId id) {
        PersonView person = people.find(id);
        List<DigestLine> lines = store.lines(id);
        if (!lines.isEmpty() && !due(person, lines).isAfter(clock.instant())) {
            compose(person, lines);
        }
    }

    /** On a day that had no mail yet, however long ago that day was (R4.9, T6). */
    private Instant due(PersonView person, List<DigestLine> lines) {
        ZoneId zone = person.zone();
        Instant oldest = DigestStore.oldest(lines);
        Instant from = store.lastMail(person.id())
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                .filter(oldest::isBefore)
                .orElse(oldest);
        return DigestTimePolicy.firstFrom(from, wishes.plan(person.id()), zone);
    }

    private void compose(PersonView person, List<DigestLine> lines) {
        Set<MailSubject> subjects = lines.stream().map(DigestLine::subject).collect(Collectors.toSet());
        Reader reader = new Reader(
                Recipient.of(person.id()).key(),
                person.id(),
                person.locale(),
                person.zone(),
                unsubscribing.path(person.id(), subjects));
        Message digest = message(person.id(), lines);
        messages.put(digest, reader, texts.write(digest, reader), false)
                .ifPresent(mail -> store.gather(mail, LocalDate.ofInstant(clock.instant(), person.zone()), lines));
    }

    private Message message(PersonId person, List<DigestLine> lines) {
        Map<String, List<Line>> bySubject = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.subject().name(),
                        TreeMap::new,
                        Collectors.mapping(
                                line -> new Line(line.title(), instance.link(line.link())), Collectors.toList())));
        return new Message(
                KIND,
                person.value(),
                clock.instant().toString(),
                Recipient.of(person),
                MailSubject.ACCOUNT,
                Urgency.URGENT,
                "outbox.digest.title",
                List.of(lines.size()),
                "outbox/digest",
                Map.of("lines", bySubject),
                "/",
                null,
                null);
    }
}
