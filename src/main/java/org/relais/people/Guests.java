package org.relais.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.relais.platform.Token;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Browsers that take part without an account (L2): known again by a cookie, claimed by the person who signs in (L3). */
@Service
@Transactional(readOnly = true)
public class Guests {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guests(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The guest of this browser, as long as nobody with an account claimed it. One question, asked by every request of a
     * guest: it needs no transaction of its own.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<GuestId> of(HttpServletRequest request) {
        return GuestCookie.read(request)
                .flatMap(token -> database.sql("select id from guest where token_hash = ? and person_id is null")
                        .param(token.hash())
                        .query(UUID.class)
                        .optional()
                        .map(GuestId::new));
    }

    /** This browser took part as a guest whom somebody with an account has claimed, perhaps in another browser (L3). */
    public boolean claimed(HttpServletRequest request) {
        return GuestCookie.read(request)
                .filter(token ->
                        database.sql("select count(*) from guest where token_hash = ? and person_id is not null")
                                        .param(token.hash())
                                        .query(Long.class)
                                        .single()
                                > 0)
                .isPresent();
    }

    /** The guest of this browser; a new one when there is none yet. */
    @Transactional
    public GuestId remember(HttpServletRequest request, HttpServletResponse response) {
        return of(request).orElseGet(() -> make(request, response));
    }

    /** What this browser did as a guest belongs to the person from now on. Once only: a claimed guest stays claimed. */
    @Transactional
    public void claim(GuestId guest, PersonId person) {
        int claimed = database.sql("update guest set person_id = ?, claimed_at = ? where id = ? and person_id is null")
                .params(person.value(), Timestamp.from(clock.instant()), guest.value())
                .update();
        if (claimed == 1) {
            events.publishEvent(new GuestBecamePerson(guest, person));
        }
    }

    /** A guest whom no browser is, for a rehearsal: inside of a transaction that is rolled back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public GuestId invent() {
        return add(Token.random());
    }

    private GuestId make(HttpServletRequest request, HttpServletResponse response) {
        Token token = Token.random();
        GuestId guest = add(token);
        GuestCookie.write(request, response, token);
        return guest;
    }

    private GuestId add(Token token) {
        GuestId guest = GuestId.next();
        database.sql("insert into guest (id, token_hash, made_at) values (?, ?, ?)")
                .params(guest.value(), token.hash(), Timestamp.from(clock.instant()))
                .update();
        return guest;
    }
}
