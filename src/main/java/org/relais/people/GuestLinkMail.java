package org.relais.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.relais.platform.Instance;
import org.relais.platform.Mailer;
import org.relais.platform.Token;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/**
 * Sends the link of a guest at once and past the outbox, which would keep the address longer than the link is valid. One
 * that could not be sent is forgotten, so that the guest's page asks for the address again instead of promising a mail.
 */
@Component
class GuestLinkMail {

    private static final Logger log = LoggerFactory.getLogger(GuestLinkMail.class);

    private final GuestLinkRows links;
    private final PersonRepository persons;
    private final Mailer mailer;
    private final Instance instance;

    GuestLinkMail(GuestLinkRows links, PersonRepository persons, Mailer mailer, Instance instance) {
        this.links = links;
        this.persons = persons;
        this.mailer = mailer;
        this.instance = instance;
    }

    /** A closed account gets no mails. */
    @Async
    public void send(GuestAddress address, Token link, Instant expiresAt) {
        if (persons.findByEmail(address.email()).filter(Person::disabled).isPresent()) {
            return;
        }
        Mailer.Answer answer = mailer.send(mail(address, link, expiresAt));
        if (!answer.sent()) {
            log.error("The link of a guest could not be mailed: {}", answer.reason());
            links.remove(link);
        }
    }

    private Mailer.Mail mail(GuestAddress address, Token link, Instant expiresAt) {
        return new Mailer.Mail(
                address.email(),
                address.locale(),
                address.zone(),
                "people.mail.guest.subject",
                List.of(address.occasion()),
                "people/guest-link",
                Map.of(
                        "name", address.name(),
                        "occasion", address.occasion(),
                        "link", instance.link("/keeping/" + link.text()),
                        "until", expiresAt));
    }
}
