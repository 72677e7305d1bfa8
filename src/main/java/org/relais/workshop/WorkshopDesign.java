package org.relais.workshop;

import java.util.List;
import org.relais.community.CommunityHeader;

/**
 * A workshop as those who plan it read it.
 *
 * @param version what an edit starts from
 * @param missing what is to be said before it can be published (R6.3)
 */
public record WorkshopDesign(
        WorkshopId id,
        CommunityHeader community,
        WorkshopPlan plan,
        WorkshopState state,
        long version,
        List<Requirement> missing) {}
