package org.relais.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Guests of whom nothing is left are forgotten: who gave a name at a door and never came in, and later those whose
 * modules have let go of them. A claimed one stays as long as its cookie, to tell that browser where everything went.
 */
@Component
class ForgottenGuests {

    private static final Duration UNDECIDED = Duration.ofDays(1);
    private static final int AT_ONCE = 500;
    private static final GuestId FIRST = new GuestId(new UUID(0, 0));

    private final JdbcClient jdbc;
    private final List<GuestTraces> traces;
    private final TransactionOperations transactions;
    private final Clock clock;

    ForgottenGuests(JdbcClient jdbc, List<GuestTraces> traces, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.traces = traces;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All that are due, some at a time. */
    void sweep() {
        List<GuestId> some = sweepAfter(FIRST);
        while (!some.isEmpty()) {
            some = sweepAfter(some.getLast());
        }
    }

    /** @return those looked at; none at the end */
    private List<GuestId> sweepAfter(GuestId last) {
        return transactions.execute(transaction -> {
            List<GuestId> some = after(last, clock.instant());
            Set<GuestId> traceless = new HashSet<>(some);
            traces.forEach(module -> traceless.removeAll(module.among(some)));
            delete(traceless);
            return some;
        });
    }

    /** Locked: whoever comes into a room this moment is not swept away. */
    private List<GuestId> after(GuestId last, Instant now) {
        return jdbc.sql("""
                        select id from guest
                         where id > ? and made_at < ? and (claimed_at is null or claimed_at < ?)
                         order by id limit ? for update skip locked""")
                .params(
                        last.value(),
                        Timestamp.from(now.minus(UNDECIDED)),
                        Timestamp.from(now.minus(GuestCookie.KEPT)),
                        AT_ONCE)
                .query((row, n) -> new GuestId(row.getObject("id", UUID.class)))
                .list();
    }

    private void delete(Set<GuestId> guests) {
        jdbc.sql("delete from guest where id = any (?)")
                .param(Ids.values(guests))
                .update();
    }
}
