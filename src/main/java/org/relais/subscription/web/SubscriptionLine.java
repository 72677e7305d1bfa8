package org.relais.subscription.web;

import org.relais.subscription.SubscriptionKind;

/**
 * A thing that one can subscribe to.
 *
 * @param readers how many did, for stewards
 */
record SubscriptionLine(SubscriptionKind kind, boolean mine, int readers) {}
