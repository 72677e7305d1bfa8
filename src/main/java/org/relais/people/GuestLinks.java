package org.relais.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.relais.platform.Mailer;
import org.relais.platform.Token;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a guest keeps what they did with nothing but an address (L3): a mailed link, used once, makes the account or finds
 * the one that there is. Whoever reads the mail has proved the address, so it opens in any browser: the workshop was on a
 * phone, the mail is read on a laptop.
 */
@Service
@Transactional
public class GuestLinks {

    /** Until whoever looks into their mails once a week has done so; longer would keep an address that nobody confirmed. */
    public static final Duration VALID = Duration.ofDays(7);

    private final GuestLinkRows links;
    private final GuestLinkMail mail;
    private final Guests guests;
    private final People people;
    private final PersonRepository persons;
    private final Mailer mailer;
    private final Clock clock;

    GuestLinks(
            GuestLinkRows links,
            GuestLinkMail mail,
            Guests guests,
            People people,
            PersonRepository persons,
            Mailer mailer,
            Clock clock) {
        this.links = links;
        this.mail = mail;
        this.guests = guests;
        this.people = people;
        this.persons = persons;
        this.mailer = mailer;
        this.clock = clock;
    }

    /** An address that waits for whoever reads its mails. */
    public record Waiting(String email, Instant until) {}

    /** Only where mails can be sent. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean offered() {
        return mailer.available();
    }

    /**
     * Mails a link to the address, in place of an earlier one. The mail is written in the background, known address or
     * not, so that nobody learns from the answer or its time which of them it is.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void ask(GuestAddress address) {
        Token link = Token.random();
        Instant expiresAt = clock.instant().plus(VALID);
        links.put(address, link, expiresAt);
        mail.send(address, link, expiresAt);
    }

    /** The address that the guest left and nobody confirmed yet. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(GuestId guest) {
        return links.waiting(guest, clock.instant());
    }

    /** What the link would keep; empty when it is unknown, used, replaced or too old. */
    @Transactional(readOnly = true)
    public Optional<GuestAddress> read(String link) {
        return links.find(new Token(link), clock.instant());
    }

    /** Uses the link up: all of the guest belongs to the person with the address from now on. Empty as for {@link #read}. */
    public Optional<PersonId> use(String link) {
        return links.take(new Token(link), clock.instant()).flatMap(this::keep);
    }

    private Optional<PersonId> keep(GuestAddress address) {
        Optional<PersonId> person = account(address);
        person.ifPresent(owner -> guests.claim(address.guest(), owner));
        return person;
    }

    /** The account of the address, a new one if there is none; empty when it was closed. */
    private Optional<PersonId> account(GuestAddress address) {
        Optional<Person> known = persons.findByEmail(address.email());
        if (known.isPresent()) {
            return known.filter(person -> !person.disabled()).map(Person::id);
        }
        Optional<PersonId> newcomer = people.register(address.newcomer());
        persons.flush();
        return newcomer;
    }

    /** Addresses that nobody confirmed. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    void sweep() {
        links.sweep(clock.instant());
    }
}
