package org.relais.template;

import java.util.List;
import org.relais.community.CommunityHeader;

/**
 * All templates that members of a community can start from.
 *
 * @param offered the newest version of each, by name
 * @param retired the newest version of those that are not offered any more
 * @param shipped those that come with Relais; the first one is for the usual hour
 */
public record TemplateShelf(
        CommunityHeader community,
        List<TemplateVersion> offered,
        List<TemplateVersion> retired,
        List<ShippedCard> shipped) {

    public ShippedCard usual() {
        return shipped.getFirst();
    }
}
