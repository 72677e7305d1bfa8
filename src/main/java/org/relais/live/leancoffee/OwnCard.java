package org.relais.live.leancoffee;

/** A card on the page of whoever proposed it. */
public record OwnCard(CardId id, String text, boolean anonymous) {}
