package org.relais.template;

import org.relais.community.CommunityHeader;
import org.relais.workshop.Blueprint;

/** A template that comes with Relais, for a member of a community that may use it. */
public record ShippedPage(CommunityHeader community, ShippedCard card, Blueprint blueprint) {}
