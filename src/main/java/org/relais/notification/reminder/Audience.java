package org.relais.notification.reminder;

/** Who is reminded. */
public enum Audience {
    CONFIRMED,
    /** Those with a seat who take part from elsewhere. */
    REMOTE,
    WAITING,
    /** Members who never answered: neither seat nor queue, nor said that they cannot come. */
    NOT_SIGNED_UP,
    ROLE_HOLDERS,
    /** The scribe; where nobody took the role, the facilitator, or else whoever planned the workshop. */
    SCRIBE,
    /** Those who follow the community's invitations from outside: they get an announcement, whatever the template. */
    SUBSCRIBERS
}
