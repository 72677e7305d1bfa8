package org.relais.commitment;

import java.time.LocalDate;
import java.util.List;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.workshop.WorkshopId;

/** Door of the module for decisions. */
public interface Decisions {

    DecisionId record(CommunityId community, WorkshopId workshop, Actor owner, String ownerName, String statement);

    List<DecisionLine> madeIn(WorkshopId workshop);

    List<DecisionLine> madeBetween(CommunityId community, LocalDate from, LocalDate to);
}
