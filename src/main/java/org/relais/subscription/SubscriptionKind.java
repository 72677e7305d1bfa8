package org.relais.subscription;

/** What one can subscribe to in a community (R4.8). */
public enum SubscriptionKind {
    MINUTES,
    INVITATIONS,
    TEMPLATES,
    STORIES,
    PRESENTATIONS
}
