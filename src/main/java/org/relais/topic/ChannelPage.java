package org.relais.topic;

import org.relais.community.CommunityId;

/**
 * What anybody who knows the address may read of a community.
 *
 * @param open teams outside may drop an expectation now
 * @param followed everybody may read along, see {@link org.relais.community.Visibility#PUBLIC}
 */
public record ChannelPage(
        CommunityId community, String slug, String name, String need, boolean open, boolean followed) {}
