package org.relais.topic;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Edits of topics: free while nobody voted; later, voters read what changed (R1.3). */
@Component
class Rewordings {

    private final TopicEditRepository edits;
    private final TopicTallies tallies;
    private final TopicNotes notes;
    private final TopicMail mail;
    private final JdbcClient jdbc;
    private final Clock clock;

    Rewordings(
            TopicEditRepository edits,
            TopicTallies tallies,
            TopicNotes notes,
            TopicMail mail,
            JdbcClient jdbc,
            Clock clock) {
        this.edits = edits;
        this.tallies = tallies;
        this.notes = notes;
        this.mail = mail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The topic is locked. */
    void rephrase(Topic topic, PersonId author, TopicText text) {
        int points = tallies.points(topic.id());
        Instant now = clock.instant();
        if (points > 0 && !text.equals(topic.text())) {
            edits.save(new TopicEdit(topic.id(), topic.text(), points, now));
            notes.moved(topic, topic.state(), author, "edited", "");
            voters(topic).stream().filter(voter -> !voter.equals(author)).forEach(voter -> mail.edited(topic, voter));
        }
        topic.rephrase(text, points, now);
    }

    /** The latest first. */
    List<Rewording> of(Topic topic) {
        return Rewording.of(edits.of(topic.id()), topic.text());
    }

    private List<PersonId> voters(Topic topic) {
        return jdbc
                .sql("select distinct person_id from vote where topic_id = ? and returned_at is null")
                .param(topic.id().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
