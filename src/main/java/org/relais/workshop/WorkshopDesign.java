package org.relais.workshop;

import java.util.List;
import org.relais.community.CommunityHeader;
import org.relais.topic.TopicLine;

/**
 * A workshop as those who plan it read it.
 *
 * @param version what an edit starts from
 * @param choice topics that it can treat: its own, then the open ones in the order of votes
 * @param missing what is to be said before it can be published (R6.3)
 */
public record WorkshopDesign(
        WorkshopId id,
        CommunityHeader community,
        WorkshopPlan plan,
        WorkshopState state,
        long version,
        List<TopicLine> choice,
        List<Requirement> missing) {}
