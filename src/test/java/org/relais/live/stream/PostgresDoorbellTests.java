package org.relais.live.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.live.stream.EventSource.within;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

@AppTest
class PostgresDoorbellTests {

    @Autowired
    JdbcConnectionDetails database;

    @Test
    @DisplayName("A ring on one node is heard on another, and many rings at once are few notifications")
    void heardElsewhere() {
        PostgresDoorbell one = new PostgresDoorbell(database);
        PostgresDoorbell other = new PostgresDoorbell(database);
        AtomicInteger heard = new AtomicInteger();
        other.answer(heard::incrementAndGet);
        one.start();
        other.start();
        try {
            assertThat(within(Duration.ofSeconds(5), () -> ringUntilHeard(one, heard)))
                    .isTrue();
            int before = heard.get();
            for (int n = 0; n < 200; n++) {
                one.ring();
            }
            assertThat(within(Duration.ofSeconds(3), () -> heard.get() > before))
                    .isTrue();
            assertThat(heard.get() - before).isLessThan(20);
        } finally {
            one.stop();
            other.stop();
        }
    }

    private static boolean ringUntilHeard(PostgresDoorbell bell, AtomicInteger heard) {
        bell.ring();
        return heard.get() > 0;
    }
}
