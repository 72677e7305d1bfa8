package org.relais.topic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relais.people.PersonId;
import org.relais.platform.SignedLinks;
import org.relais.platform.SignedLinks.Signed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks authors of topics that nobody touched for 120 days whether they are still relevant; without an answer within 30
 * days the topic is set aside, never deleted (R1.6).
 */
@Service
@Transactional
public class Relevance {

    static final Duration UNTOUCHED = Duration.ofDays(120);
    static final Duration TO_ANSWER = Duration.ofDays(30);

    private static final String PURPOSE = "topic.relevance";

    private final TopicRepository topics;
    private final UntouchedTopics untouched;
    private final TopicHands hands;
    private final Backlog backlog;
    private final TopicNotes notes;
    private final TopicMail mail;
    private final SignedLinks links;
    private final Clock clock;

    Relevance(
            TopicRepository topics,
            UntouchedTopics untouched,
            TopicHands hands,
            Backlog backlog,
            TopicNotes notes,
            TopicMail mail,
            SignedLinks links,
            Clock clock) {
        this.topics = topics;
        this.untouched = untouched;
        this.hands = hands;
        this.backlog = backlog;
        this.notes = notes;
        this.mail = mail;
        this.links = links;
        this.clock = clock;
    }

    /** Asks about all topics that are due, however long nobody looked. */
    void ask() {
        Instant now = clock.instant();
        topics.lock(untouched.unasked(now.minus(UNTOUCHED))).forEach(topic -> {
            topic.ask(now);
            mail.asked(topic, "/still-relevant/" + token(topic, now.plus(TO_ANSWER)), (int) TO_ANSWER.toDays());
        });
    }

    /** Sets aside what nobody answered for; whatever was touched meanwhile is relevant. */
    void park() {
        Instant now = clock.instant();
        Instant asked = now.minus(TO_ANSWER);
        topics.lock(untouched.touchedSinceAsked(now)).forEach(topic -> topic.confirm(now));
        List<Topic> unanswered = topics.lock(untouched.askedBefore(asked));
        unanswered.forEach(topic -> topic.turn(Fate.simply(TopicState.PARKED, now)));
        if (!unanswered.isEmpty()) {
            backlog.left(unanswered);
        }
        unanswered.forEach(topic -> {
            notes.moved(topic, TopicState.OPEN, null, "parked", "");
            mail.parked(topic);
        });
    }

    /** The topic of a link and its author, when the link is one of ours. */
    @Transactional(readOnly = true)
    public Optional<Question> read(String token) {
        return links.read(PURPOSE, token).flatMap(this::question);
    }

    /** It is: the 120 days begin anew. */
    public void confirm(TopicId id, PersonId person) {
        HeldTopic held = hands.hold(id, person);
        if (held.answers() && held.topic().askedAt() != null) {
            held.topic().confirm(clock.instant());
            notes.moved(held.topic(), TopicState.OPEN, person, "confirmed", "");
        }
    }

    private Optional<Question> question(Signed signed) {
        String[] parts = signed.subject().split("\\.", 2);
        TopicId id = TopicId.of(parts[0]);
        return topics.findById(id)
                .map(topic -> new Question(
                        id, PersonId.of(parts[1]), topic.text().title(), !signed.expired() && topic.askedAt() != null));
    }

    private String token(Topic topic, Instant expiresAt) {
        return links.sign(PURPOSE, topic.id() + "." + topic.author(), expiresAt);
    }

    /** @param open it can still be answered here */
    public record Question(TopicId topic, PersonId author, String title, boolean open) {}
}
