package org.relais.home.web;

import java.util.List;

/**
 * Gestures that bring a community to life; each ticks itself when it is done (ux 4.1).
 *
 * @param all those that the reader can make
 */
public record Gestures(List<Gesture> all) {

    /** Enough people to talk, enough topics to choose from. */
    static final int PEOPLE = 5;

    static final int TOPICS = 3;

    public boolean done() {
        return all.stream().allMatch(Gesture::done);
    }

    /** Only stewards can invite. */
    static Gestures of(boolean steward, boolean invited, boolean noted, boolean dated) {
        var invite = new Gesture("invite", "/members", invited);
        var topics = new Gesture("topics", "/topics", noted);
        var date = new Gesture("date", "/workshops/new", dated);
        return new Gestures(steward ? List.of(invite, topics, date) : List.of(topics, date));
    }

    /**
     * One of them.
     *
     * @param path below the address of the community
     */
    public record Gesture(String key, String path, boolean done) {}
}
