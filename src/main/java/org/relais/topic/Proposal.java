package org.relais.topic;

/**
 * A topic before it is in the backlog.
 *
 * @param pseudonymous its author is shown as "a member" to everybody, in lists, exports and logs alike
 */
public record Proposal(TopicText text, TopicDetails details, boolean pseudonymous) {

    public static Proposal of(TopicText text) {
        return new Proposal(text, TopicDetails.NONE, false);
    }
}
