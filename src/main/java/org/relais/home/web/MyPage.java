package org.relais.home.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentLine;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.role.OpenQuestion;

/**
 * What one person finds over all of their communities.
 *
 * @param commitments those that I carry, also where I am no member (L3)
 * @param names of the communities, to say where a commitment belongs
 * @param questions roles that I am asked for
 */
public record MyPage(
        List<CommunityHeader> communities,
        @Nullable NextWorkshop next,
        List<CommitmentLine> commitments,
        List<CommitmentLine> offered,
        Map<CommunityId, String> names,
        List<OpenQuestion> questions) {

    /** There is something to show besides the way into a community. */
    public boolean isBlank() {
        return communities.isEmpty() && commitments.isEmpty();
    }

    /** Only readers of reports, who promise nothing anywhere, have no need for a place for promises. */
    public boolean promises() {
        return !commitments.isEmpty() || communities.stream().anyMatch(CommunityHeader::member);
    }
}
