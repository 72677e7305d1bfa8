package org.relais.live.leancoffee;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.relais.live.Timers;
import org.springframework.stereotype.Component;

/** The question whether to go on with a card, put and decided: its ballot, and what that does to the clock of the room (L12). */
@Component
class TimeQuestion {

    /** Enough to look up and press a button, too short to discuss the question. */
    static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private final Talks talks;
    private final TimeBallots ballots;
    private final Timers timers;

    TimeQuestion(Talks talks, TimeBallots ballots, Timers timers) {
        this.talks = talks;
        this.ballots = ballots;
        this.timers = timers;
    }

    /** The one that waits for answers, if any. */
    Optional<TimeBallot> open(Coffee coffee) {
        return ballots.latest(coffee.id()).filter(TimeBallot::open);
    }

    /** Opens the ballot, or lets the time be up where the series of extensions ends. */
    void ask(Coffee coffee) {
        UUID talk = talks.current(coffee.id()).orElseThrow();
        Optional<Integer> minutes = coffee.settings().series().after(ballots.extensions(talk));
        minutes.ifPresentOrElse(
                more -> {
                    ballots.open(talk, more);
                    timers.start(coffee.room(), TO_ANSWER);
                },
                () -> {
                    ballots.stop(talk);
                    timers.cut(coffee.room());
                });
    }

    /** Gives the verdict of what was answered so far. */
    void decide(Coffee coffee, TimeBallot ballot) {
        int continuing = ballots.count(ballot.id(), TimeAnswer.CONTINUE);
        int movingOn = ballots.count(ballot.id(), TimeAnswer.MOVE_ON);
        Verdict verdict = Verdict.of(continuing, movingOn);
        ballots.close(ballot.id(), verdict, continuing, movingOn, ballots.count(ballot.id(), TimeAnswer.ABSTAIN));
        if (verdict == Verdict.CONTINUE) {
            timers.start(coffee.room(), Duration.ofMinutes(ballot.minutes()));
        } else {
            timers.cut(coffee.room());
        }
    }
}
