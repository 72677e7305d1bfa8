package org.relais.people;

import java.util.Collection;
import java.util.Set;

/** What guests left behind; each module in which they leave something says so, before a guest without traces is forgotten. */
public interface GuestTraces {

    /** Those among them to whom something of this module belongs. */
    Set<GuestId> among(Collection<GuestId> guests);
}
