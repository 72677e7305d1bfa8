package org.relais.home.web;

import java.util.List;

/** Three gestures that bring a community to life; each ticks itself when it is done (ux 4.1). */
public record Gestures(boolean invited, boolean noted, boolean dated) {

    /** Enough people to talk, enough topics to choose from. */
    static final int PEOPLE = 5;

    static final int TOPICS = 3;

    public boolean done() {
        return invited && noted && dated;
    }

    public List<Gesture> all() {
        return List.of(
                new Gesture("invite", "/members", invited),
                new Gesture("topics", "/topics", noted),
                new Gesture("date", "/workshops/new", dated));
    }

    /**
     * One of them.
     *
     * @param path below the address of the community
     */
    public record Gesture(String key, String path, boolean done) {}
}
