package org.relais.journal;

/** A surprise that its author shared: with the people of the workshop, or with the community. */
public record SharedSurprise(String name, String text, Sharing sharing) {}
