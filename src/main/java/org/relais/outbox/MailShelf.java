package org.relais.outbox;

/** What of the outbox a page shows. */
public enum MailShelf {
    ALL("true"),
    WAITING("state = 'PENDING' and not digest"),
    DIGEST("state = 'PENDING' and digest"),
    HELD("state = 'HELD'"),
    SENT("state = 'SENT'"),
    /** The server did not want it, or somebody's address is none. */
    RETURNED("state = 'FAILED'"),
    CALLED_BACK("state = 'CANCELLED'");

    private final String condition;

    MailShelf(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    static MailShelf of(String state, boolean digest) {
        return switch (state) {
            case "PENDING" -> digest ? DIGEST : WAITING;
            case "HELD" -> HELD;
            case "SENT" -> SENT;
            case "FAILED" -> RETURNED;
            default -> CALLED_BACK;
        };
    }
}
