package org.relais.subscription;

/** What one can subscribe to in a community (R4.8). */
public enum SubscriptionKind {
    MINUTES(true),
    INVITATIONS(true),
    TEMPLATES(false),
    STORIES(false),
    PRESENTATIONS(false);

    private final boolean ofWorkshops;

    SubscriptionKind(boolean ofWorkshops) {
        this.ofWorkshops = ofWorkshops;
    }

    /** Is about one workshop and its topics: can be narrowed to some of them, see {@link Flows}. */
    public boolean ofWorkshops() {
        return ofWorkshops;
    }

    Flows narrowed(Flows flows) {
        return ofWorkshops ? flows : Flows.ALL;
    }
}
