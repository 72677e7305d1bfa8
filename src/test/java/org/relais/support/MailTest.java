package org.relais.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/** An {@link AppTest} with a mail server, see {@link MailServer}, and a clock that stands still, see {@link MovableClock}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@AppTest
@ContextConfiguration(initializers = MailServer.class)
@Import(MailTest.Time.class)
public @interface MailTest {

    /** A Saturday. */
    Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @TestConfiguration(proxyBeanMethods = false)
    class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(NOW);
        }
    }
}
