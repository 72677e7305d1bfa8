package org.relais.community;

/** Who may read something, from narrow to wide (P2). */
public enum Audience {
    /** The people of the workshop. */
    GROUP,
    COMMUNITY,
    /** Managers and the organisation as well. */
    ORGANISATION
}
