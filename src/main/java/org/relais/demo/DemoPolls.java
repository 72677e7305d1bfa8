package org.relais.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.relais.community.Standing;
import org.relais.demo.DemoStory.Somebody;
import org.relais.poll.PollAnswer;
import org.springframework.stereotype.Component;

/** Leaves the date of the draft open: three dates, some answers, and a question for whoever visits. */
@Component
class DemoPolls {

    private static final int DATES = 3;

    private final DemoTables tables;

    DemoPolls(DemoTables tables) {
        this.tables = tables;
    }

    void ask(DemoStory story, DemoCast cast, UUID draft, Instant starts, Instant now) {
        var poll = tables.insert(Row.of("date_poll")
                .with("workshop_id", draft)
                .with("made_by", cast.person(story.offers().facilitator()))
                .with("opened_at", now.minus(Duration.ofHours(19)))
                .with("closes_at", now.plus(Duration.ofDays(3))));
        var day = starts.atZone(story.zone());
        for (int date = 0; date < DATES; date++) {
            var option =
                    tables.insert(Row.of("date_option").with("poll_id", poll).with("starts_at", day.toInstant()));
            answers(story, cast, date, option, now);
            day = WorkingDays.after(day);
        }
    }

    /** Everybody has a mind of their own; the middle date suits most. */
    private void answers(DemoStory story, DemoCast cast, int date, UUID option, Instant now) {
        List<Somebody> asked = story.people().stream()
                .filter(somebody -> somebody.standing() != Standing.MANAGER)
                .filter(somebody -> !somebody.key().equals(story.offers().participant()))
                .toList();
        for (int at = 0; at < asked.size() - 1; at++) {
            var answer = date == 1 && at != 2 ? PollAnswer.YES : PollAnswer.values()[(at + date) % 3];
            tables.link(Row.of("date_answer")
                    .with("option_id", option)
                    .with("person_id", cast.person(asked.get(at).key()))
                    .with("answer", answer)
                    .with("said_at", now.minus(Duration.ofHours(12))));
        }
    }
}
