package org.relais.notification.reminder;

/** From when a rule counts. */
public enum Anchor {
    /** When sign-up opens: as soon as the workshop is published, unless it says otherwise. */
    SIGN_UP_OPENS,
    /** When sign-up closes: with the start, unless the workshop says otherwise. */
    SIGN_UP_CLOSES,
    START,
    /** When the room closed; as planned until then. */
    END
}
