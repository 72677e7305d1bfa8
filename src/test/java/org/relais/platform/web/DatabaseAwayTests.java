package org.relais.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseAwayTests {

    @Test
    void recognisesAPoolThatGetsNoConnection() {
        assertThat(DatabaseAway.caused(
                        new CannotCreateTransactionException("", new SQLTransientConnectionException("timed out"))))
                .isTrue();
    }

    @Test
    void recognisesAServerThatStopsInTheMiddle() {
        assertThat(DatabaseAway.caused(new SQLException("terminating connection", "57P01")))
                .isTrue();
        assertThat(DatabaseAway.caused(new SQLException("I/O error", "08006"))).isTrue();
    }

    @Test
    void leavesAllOtherFailuresToTheirOwnPages() {
        assertThat(DatabaseAway.caused(new DataIntegrityViolationException("", new SQLException("unique", "23505"))))
                .isFalse();
        assertThat(DatabaseAway.caused(new IllegalStateException())).isFalse();
    }
}
