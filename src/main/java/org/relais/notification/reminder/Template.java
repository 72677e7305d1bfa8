package org.relais.notification.reminder;

/** What a reminder says. */
public enum Template {
    /** The workshop, and one click to sign up. */
    INVITATION("invitation"),
    /** All that one needs to come prepared. */
    REMINDER("reminder"),
    /** The link of the call, shortly before. */
    LINK("link"),
    /** The minutes are to be finished. */
    MINUTES_DUE("minutes-due");

    private final String event;

    Template(String event) {
        this.event = event;
    }

    /** The event by which its letters and texts go. */
    String event() {
        return event;
    }

    boolean afterwards() {
        return this == MINUTES_DUE;
    }
}
