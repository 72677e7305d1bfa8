package org.relais.shared;

/** Somebody else changed the thing meanwhile. The 409 page shows both texts, so nothing that was typed is lost. */
public class Stale extends RuntimeException {

    private final String mine;
    private final String theirs;
    private final String backTo;

    /**
     * @param mine what this person typed
     * @param theirs what is stored now
     * @param backTo path of the page to edit again
     */
    public Stale(String mine, String theirs, String backTo) {
        super("stale edit of " + backTo);
        this.mine = mine;
        this.theirs = theirs;
        this.backTo = backTo;
    }

    public String mine() {
        return mine;
    }

    public String theirs() {
        return theirs;
    }

    public String backTo() {
        return backTo;
    }
}
