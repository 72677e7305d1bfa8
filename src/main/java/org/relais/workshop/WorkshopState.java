package org.relais.workshop;

/** Life of a workshop (C3). */
public enum WorkshopState {
    DRAFT,
    PUBLISHED,
    LIVE,
    CLOSED,
    CANCELLED;

    /** Nothing is decided anew once people are in the room, or after. */
    public boolean mayBePlanned() {
        return this == DRAFT || this == PUBLISHED;
    }

    /** People come and go until the room closes: somebody may arrive while it is open. */
    public boolean takesSignUps() {
        return this == PUBLISHED || this == LIVE;
    }

    /** From here on one can say who was there. */
    public boolean hasBegun() {
        return this == LIVE || this == CLOSED;
    }
}
