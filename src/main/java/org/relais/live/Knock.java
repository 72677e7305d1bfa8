package org.relais.live;

/** Somebody who waits to be let in. */
public record Knock(KnockId id, String name) {}
