package org.relais.commitment;

/** Why other words would help (R9.1); each is a message. */
enum WordingAdvice {
    /** Says who somebody wants to be. */
    IDENTITY("commitment.advice.identity"),
    /** Says that somebody will try. */
    ATTEMPT("commitment.advice.attempt"),
    /** Says what there should be, not what somebody does. */
    NO_ACT("commitment.advice.no-act");

    private final String messageKey;

    WordingAdvice(String messageKey) {
        this.messageKey = messageKey;
    }

    String messageKey() {
        return messageKey;
    }
}
