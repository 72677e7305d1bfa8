package org.relais.subscription.web;

import org.relais.subscription.Flows;
import org.relais.subscription.SubscriptionKind;

/**
 * A thing that one can subscribe to.
 *
 * @param flows what the reader narrowed it to; for everything without a subscription
 * @param narrowable something reaches this reader by it that can be narrowed
 * @param readers how many did, for stewards
 */
record SubscriptionLine(SubscriptionKind kind, boolean mine, Flows flows, boolean narrowable, int readers) {}
