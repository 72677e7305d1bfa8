package org.relais.minutes;

import java.util.List;
import org.relais.community.CommunityHeader;
import org.relais.workshop.AnnouncedWorkshop;

/** What a community shows to those who read along: workshops to come, minutes latest first. */
public record PublishedPage(
        CommunityHeader community, List<AnnouncedWorkshop> workshops, List<PublishedMinutes> minutes) {}
