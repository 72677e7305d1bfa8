package org.relais.template;

import java.util.List;
import org.relais.community.CommunityHeader;

/**
 * All templates that members of a community can start from, and some that are retired.
 *
 * @param offered the newest version of each, by name
 * @param shipped those that come with Relais; the first one is for the usual hour
 */
public record TemplateShelf(
        CommunityHeader community, List<TemplateVersion> offered, RetiredPage retired, List<ShippedCard> shipped) {

    public ShippedCard usual() {
        return shipped.getFirst();
    }
}
