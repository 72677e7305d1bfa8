package org.relais.notification.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message.CalendarPart;
import org.relais.outbox.Urgency;
import org.relais.people.PersonId;

/**
 * What one message about a workshop says beside the facts. Written step by step, then handed to {@link Letters}.
 *
 * <p>The texts of its event are {@code notification.mail.event.<event>.title} and {@code .intro}; their arguments are the name
 * of the workshop, when it is, the deadline, and a number.
 */
public final class Letter {

    private final String event;
    private final String occurrence;
    private MailSubject subject = MailSubject.WORKSHOPS;
    private Urgency urgency = Urgency.URGENT;
    private Duration wait = Duration.ZERO;
    private @Nullable Instant deadline;
    private int number;
    private @Nullable CalendarPart calendar;
    private @Nullable PersonId holder;
    private final List<Act> acts = new ArrayList<>();
    private final Map<String, Object> parts = new HashMap<>();

    private Letter(String event, String occurrence) {
        this.event = event;
        this.occurrence = occurrence;
    }

    /**
     * A link that something can be done with.
     *
     * @param key message key of what it says
     * @param href absolute
     */
    public record Act(String key, String href) {}

    /** @param occurrence tells repetitions for one reader and workshop apart */
    public static Letter of(String event, String occurrence) {
        return new Letter(event, occurrence);
    }

    public Letter about(MailSubject subject, Urgency urgency) {
        this.subject = subject;
        this.urgency = urgency;
        return this;
    }

    /** The first act is the one that most want. */
    public Letter offering(Act act) {
        acts.add(act);
        return this;
    }

    /** An answer is expected until then. */
    public Letter until(@Nullable Instant deadline) {
        this.deadline = deadline;
        return this;
    }

    public Letter counting(int number) {
        this.number = number;
        return this;
    }

    public Letter with(CalendarPart calendar) {
        this.calendar = calendar;
        return this;
    }

    /** More for the template. */
    public Letter with(String name, Object part) {
        parts.put(name, part);
        return this;
    }

    /** Waits for another one like it, which then takes its place (R4.6). */
    public Letter waiting(Duration wait) {
        this.wait = wait;
        return this;
    }

    /** Waits until this person released it (R4.3); null when it goes out by itself. */
    public Letter heldBy(@Nullable PersonId holder) {
        this.holder = holder;
        return this;
    }

    String event() {
        return event;
    }

    String occurrence() {
        return occurrence;
    }

    MailSubject subject() {
        return subject;
    }

    Urgency urgency() {
        return urgency;
    }

    Duration patience() {
        return wait;
    }

    @Nullable
    Instant deadline() {
        return deadline;
    }

    @Nullable
    PersonId holder() {
        return holder;
    }

    int number() {
        return number;
    }

    List<Act> acts() {
        return acts;
    }

    Map<String, Object> parts() {
        return parts;
    }

    @Nullable
    CalendarPart calendar() {
        return calendar;
    }
}
