package org.relais.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.relais.platform.Instance;
import org.relais.platform.Mailer;
import org.relais.platform.ReturnTo;
import org.relais.platform.Token;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * One-time links by mail: valid for ten minutes, once, and only in the browser that asked; the database keeps hashes.
 * Links start with the configured address of the instance, never with the Host header.
 */
@Service
public class SignInLinks {

    private static final Logger log = LoggerFactory.getLogger(SignInLinks.class);
    private static final Duration VALID = Duration.ofMinutes(10);

    private final PersonRepository persons;
    private final JdbcClient database;
    private final Mailer mailer;
    private final Instance instance;
    private final Clock clock;

    SignInLinks(PersonRepository persons, JdbcClient database, Mailer mailer, Instance instance, Clock clock) {
        this.persons = persons;
        this.database = database;
        this.mailer = mailer;
        this.instance = instance;
        this.clock = clock;
    }

    /** Whom a used link signs in, and where they wanted to go. */
    public record Entrance(PersonId person, ReturnTo returnTo) {}

    /** A new secret for the cookie of a browser that asks. */
    public static String browserSecret() {
        return Token.random().text();
    }

    /** Only where mails can be sent. */
    public boolean offered() {
        return mailer.available();
    }

    /** Works in the background, so that nobody can tell from the answer or its time whether the address is known. */
    @Async
    public void send(String email, String browser, ReturnTo returnTo) {
        persons.findByEmail(Emails.normalised(email))
                .filter(person -> !person.disabled())
                .ifPresent(person -> send(person, new Token(browser), returnTo));
    }

    /** Uses up the link; empty when it is unknown, used, too old, or of another browser. */
    public Optional<Entrance> use(String link, String browser) {
        return database.sql("""
                        delete from sign_in_link using person
                        where token_hash = ? and browser_hash = ? and expires_at > ?
                          and person.id = person_id and person.disabled_at is null
                        returning person_id, return_to""")
                .params(new Token(link).hash(), new Token(browser).hash(), Timestamp.from(clock.instant()))
                .query((row, n) -> new Entrance(
                        new PersonId(row.getObject("person_id", UUID.class)), new ReturnTo(row.getString("return_to"))))
                .optional();
    }

    /** Links that nobody used. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    void sweep() {
        database.sql("delete from sign_in_link where expires_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private void send(Person person, Token browser, ReturnTo returnTo) {
        Token link = Token.random();
        database.sql(
                        "insert into sign_in_link (token_hash, browser_hash, person_id, return_to, expires_at) values (?, ?, ?, ?, ?)")
                .params(
                        link.hash(),
                        browser.hash(),
                        person.id().value(),
                        returnTo.path(),
                        Timestamp.from(clock.instant().plus(VALID)))
                .update();
        Mailer.Answer answer = mailer.send(mail(person.view(), link));
        if (!answer.sent()) {
            log.error("A sign-in link could not be mailed: {}", answer.reason());
        }
    }

    private Mailer.Mail mail(PersonView person, Token link) {
        return new Mailer.Mail(
                person.email(),
                person.locale(),
                person.zone(),
                "people.mail.link.subject",
                List.of(),
                "people/sign-in-link",
                Map.of(
                        "name", person.name(),
                        "link", instance.link("/sign-in/links/" + link.text()),
                        "minutes", VALID.toMinutes()));
    }
}
