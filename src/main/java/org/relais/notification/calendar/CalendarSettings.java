package org.relais.notification.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.platform.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people want of their calendar: the private address of their feed, an alarm before workshops. */
@Service
@Transactional
public class CalendarSettings {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarSettings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a new address; the one before leads nowhere from now on. It is told once: only its hash is kept. */
    public Token renew(PersonId person) {
        Token token = Token.random();
        put(person, token.hash(), clock.instant());
        return token;
    }

    /** The address leads nowhere from now on. */
    public void revoke(PersonId person) {
        put(person, null, null);
    }

    /** Since when the person has a feed; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> feedSince(PersonId person) {
        return jdbc.sql("select token_made_at from calendar_setting where person_id = ? and token_hash is not null")
                .param(person.value())
                .query((row, number) ->
                        row.getObject("token_made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Whose feed it is; empty for an address that was renewed, revoked or never given. */
    @Transactional(readOnly = true)
    public Optional<PersonId> owner(Token token) {
        return jdbc.sql("select person_id from calendar_setting where token_hash = ?")
                .param(token.hash())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    @Transactional(readOnly = true)
    public Alarm alarm(PersonId person) {
        return jdbc.sql("select alarm_minutes from calendar_setting where person_id = ? and alarm_minutes is not null")
                .param(person.value())
                .query(Integer.class)
                .optional()
                .map(minutes -> Alarm.of(Duration.ofMinutes(minutes)))
                .orElse(Alarm.NONE);
    }

    public void ring(PersonId person, Alarm alarm) {
        Duration before = alarm.before();
        jdbc.sql("""
                        insert into calendar_setting (person_id, alarm_minutes) values (:person, cast(:minutes as integer))
                        on conflict (person_id) do update set alarm_minutes = excluded.alarm_minutes""")
                .param("person", person.value())
                .param("minutes", before == null ? null : before.toMinutes())
                .update();
    }

    private void put(PersonId person, byte @Nullable [] hash, @Nullable Instant madeAt) {
        jdbc.sql("""
                        insert into calendar_setting (person_id, token_hash, token_made_at)
                        values (:person, cast(:hash as bytea), cast(:made as timestamptz))
                        on conflict (person_id)
                        do update set token_hash = excluded.token_hash, token_made_at = excluded.token_made_at""")
                .param("person", person.value())
                .param("hash", hash)
                .param("made", madeAt == null ? null : madeAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
