package org.relais.live.leancoffee;

import java.util.concurrent.TimeUnit;
import org.relais.platform.OneByOne;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every second for cards whose time is up by the database's clock, whether anybody's browser asks or not. On every
 * node: who comes second finds that it was done.
 */
@Component
class TopicClock {

    private static final Logger log = LoggerFactory.getLogger(TopicClock.class);

    private final RoomClocks clocks;
    private final TopicTime time;

    TopicClock(RoomClocks clocks, TopicTime time) {
        this.clocks = clocks;
        this.time = time;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            OneByOne.carryOut(
                    clocks.due(),
                    time::check,
                    (room, e) ->
                            log.warn("The time of the card in room {} could not be turned: {}", room, e.toString()));
        } catch (RuntimeException e) {
            // the database may be away: a second later the same cards are still due
            log.warn("Times of cards could not be looked at: {}", e.toString());
        }
    }
}
