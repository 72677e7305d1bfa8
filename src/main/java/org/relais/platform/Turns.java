package org.relais.platform;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Transactions that carry out the same request take turns, so the second one finds what the first one stored. */
@Component
public class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for its turn; the turn ends with the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(UUID request) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", request.getMostSignificantBits() ^ request.getLeastSignificantBits())
                .query((row, number) -> number)
                .single();
    }
}
