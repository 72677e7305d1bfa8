package org.relais.subscription;

/** A subscription that a link ends. */
public record Ending(String community, SubscriptionKind kind) {}
