package org.relais.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The SQL that some work costs, as JdbcTemplate and Hibernate log it; that of other threads does not count. */
public final class Statements {

    private static final List<Logger> LOGGERS = Stream.of(
                    "org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL")
            .map(LoggerFactory::getLogger)
            .map(Logger.class::cast)
            .toList();

    /** Said before the statement itself. */
    private static final Set<String> ANNOUNCED =
            Set.of("Executing prepared SQL query", "Executing prepared SQL update");

    private Statements() {}

    public static List<String> of(Runnable work) {
        Listener listener = new Listener();
        listener.start();
        LOGGERS.forEach(logger -> listen(logger, listener));
        try {
            work.run();
        } finally {
            LOGGERS.forEach(logger -> leave(logger, listener));
        }
        return listener.statements;
    }

    private static void listen(Logger logger, Listener listener) {
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(listener);
    }

    private static void leave(Logger logger, Listener listener) {
        logger.detachAppender(listener);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    private static final class Listener extends AppenderBase<ILoggingEvent> {

        private final Thread worker = Thread.currentThread();
        private final List<String> statements = new ArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            String message = event.getFormattedMessage();
            if (Thread.currentThread() == worker && !ANNOUNCED.contains(message)) {
                statements.add(message);
            }
        }
    }
}
