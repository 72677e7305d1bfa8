package org.relais.community;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What every page of a community shows, for one reader. In the model under the name {@code community}.
 *
 * @param member the reader takes part (as member or steward)
 * @param steward the reader takes care of the community
 * @param manager the reader may read its reports
 * @param commitmentAudience what the charter proposes for new commitments (P2)
 * @param visibility who may read along without being a member
 */
public record CommunityHeader(
        CommunityId id,
        String name,
        ZoneId zone,
        Locale language,
        Audience commitmentAudience,
        Visibility visibility,
        boolean member,
        boolean steward,
        boolean manager) {}
