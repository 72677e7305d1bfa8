package org.relais.poll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks once more, a day before a poll closes, those who said nothing yet. */
@Service
@Transactional
class PollReminders {

    static final Duration AHEAD = Duration.ofDays(1);

    private final PollRows rows;
    private final PollAnswers answers;
    private final PollPages pages;
    private final PollMails mails;
    private final Clock clock;

    PollReminders(PollRows rows, PollAnswers answers, PollPages pages, PollMails mails, Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.pages = pages;
        this.mails = mails;
        this.clock = clock;
    }

    /** All that are due and still open, however long nobody looked. */
    void remind() {
        Instant now = clock.instant();
        rows.unreminded(now, now.plus(AHEAD)).stream()
                .filter(poll -> rows.remind(poll, now))
                .map(pages::asked)
                .forEach(poll -> mails.reminder(poll, answers.answered(poll.id())));
    }
}
