package org.relais.workshop;

/** Life of a workshop (C3). */
public enum WorkshopState {
    DRAFT,
    PUBLISHED,
    LIVE,
    CLOSED,
    CANCELLED
}
