package org.relais.subscription;

import org.jspecify.annotations.Nullable;
import org.relais.outbox.Recipient;
import org.relais.people.PersonId;

/**
 * Who gets what is published.
 *
 * @param person the account of this reader, also of one who subscribed with an address: nobody is told twice
 * @param member reads what is for the community; all others read what is for the organisation only (P2)
 */
public record Subscriber(Recipient recipient, @Nullable PersonId person, boolean member) {}
