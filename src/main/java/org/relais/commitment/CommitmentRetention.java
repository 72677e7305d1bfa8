package org.relais.commitment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import org.relais.platform.Languages;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Commitments lose their owner after 24 months, and stay (P13). One that nobody answered until then, a year after its
 * latest possible date, leaves the wall with its owner: nobody could answer it any more.
 */
@Component
class CommitmentRetention {

    private static final Period KEPT = Period.ofMonths(24);

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    CommitmentRetention(JdbcClient jdbc, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    /** All that is due, however long it was not carried out. */
    @Transactional
    public void carryOut() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Languages.ALL.forEach(language -> forget(language, now));
    }

    private void forget(Locale language, OffsetDateTime now) {
        jdbc.sql("""
                        update commitment c
                           set owner_person = null, owner_guest = null, owner_name = :somebody, offered_to = null,
                               state = case c.state when 'ACTIVE' then 'LET_GO' else c.state end,
                               settled_at = coalesce(c.settled_at, :now), version = c.version + 1
                          from community
                         where community.id = c.community and community.language = :language
                           and c.made_at < :before and (c.owner_person is not null or c.owner_guest is not null)
                        """)
                .param("somebody", messages.getMessage("commitment.forgotten-owner", null, language))
                .param("now", now)
                .param("language", language.getLanguage())
                .param("before", now.minus(KEPT))
                .update();
    }
}
