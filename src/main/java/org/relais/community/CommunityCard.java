package org.relais.community;

/** A community in the list of one person's communities, with what it wants to reach. */
public record CommunityCard(CommunityHeader community, String objective) {}
