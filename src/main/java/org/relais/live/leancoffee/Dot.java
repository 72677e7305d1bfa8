package org.relais.live.leancoffee;

import java.util.UUID;

/** A dot on a card, with the identity that the voter's browser gave it. */
public record Dot(UUID id, CardId card) {}
