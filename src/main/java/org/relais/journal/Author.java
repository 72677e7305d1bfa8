package org.relais.journal;

import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.workshop.WorkshopId;

/** Who writes a page, and about which workshop. */
record Author(Actor actor, String name, CommunityId community, WorkshopId workshop) {}
