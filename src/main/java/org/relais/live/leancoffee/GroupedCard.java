package org.relais.live.leancoffee;

/** A card that lies under another one. */
public record GroupedCard(CardId id, String text, CardOrigin origin) {}
