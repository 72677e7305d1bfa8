package org.relais.home.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentLine;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;

/**
 * What one person finds over all of their communities.
 *
 * @param names of the communities, to say where a commitment belongs
 */
public record MyPage(
        List<CommunityHeader> communities,
        @Nullable NextWorkshop next,
        List<CommitmentLine> commitments,
        List<CommitmentLine> offered,
        Map<CommunityId, String> names) {}
