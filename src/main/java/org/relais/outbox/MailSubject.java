package org.relais.outbox;

import java.util.EnumSet;
import java.util.Set;

/** What a message is about: readers choose for each of these at once, in the digest, or nothing (R4.7). */
public enum MailSubject {
    /** Account and roles: cannot be muted. */
    ACCOUNT,
    INVITATIONS,
    /** My seat and what I prepare for it: reminders, waiting list, changes, calls off. */
    WORKSHOPS,
    MINUTES,
    COMMITMENTS,
    /** My topics, my votes, answers to my comments. */
    TOPICS,
    TEMPLATES,
    STORIES,
    PRESENTATIONS;

    public static Set<MailSubject> mutable() {
        return EnumSet.complementOf(EnumSet.of(ACCOUNT));
    }
}
