package org.relais.community;

/** Who may read along without being a member (R4.8), from narrow to wide. What they read is for the organisation (P2). */
public enum Visibility {
    MEMBERS,
    /** Everybody with an account here. */
    ORGANISATION,
    /** Everybody. */
    PUBLIC;

    public boolean admits(boolean signedIn) {
        return this == PUBLIC || this == ORGANISATION && signedIn;
    }
}
