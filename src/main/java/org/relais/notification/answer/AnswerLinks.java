package org.relais.notification.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.relais.people.PersonId;
import org.relais.platform.Instance;
import org.relais.platform.SignedLinks;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/** Addresses at which somebody answers without signing in (R3.8). */
@Component
public class AnswerLinks {

    private static final String PURPOSE = "workshop.answer";
    private static final int ID = 36;

    /** The workshop may be moved: whether it is over, its page says. */
    private static final Duration GRACE = Duration.ofDays(60);

    private final SignedLinks links;
    private final Instance instance;

    AnswerLinks(SignedLinks links, Instance instance) {
        this.links = links;
        this.instance = instance;
    }

    /** What a link is about: which workshop, whose seat. */
    public record Question(WorkshopId workshop, PersonId person, boolean expired) {}

    /** Absolute address of the page where the person says that they come after all. */
    public String coming(WorkshopBrief workshop, PersonId person) {
        return instance.link(path(workshop, person));
    }

    /** Absolute address of the page where the person says that they cannot come. */
    public String notComing(WorkshopBrief workshop, PersonId person) {
        return instance.link(path(workshop, person) + "?wish=no");
    }

    /** Empty when the link was altered. */
    public Optional<Question> read(String token) {
        return links.read(PURPOSE, token).map(signed -> question(signed.subject(), signed.expired()));
    }

    /** Path of the workshop's own page, which asks for a sign-in. */
    public String page(WorkshopId workshop) {
        return "/workshops/" + workshop;
    }

    private String path(WorkshopBrief workshop, PersonId person) {
        Instant expires = workshop.plan().slot().endsAt().plus(GRACE);
        return "/answers/" + links.sign(PURPOSE, workshop.id() + "." + person, expires);
    }

    private static Question question(String subject, boolean expired) {
        return new Question(WorkshopId.of(subject.substring(0, ID)), PersonId.of(subject.substring(ID + 1)), expired);
    }
}
