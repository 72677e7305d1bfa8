package org.relais.template;

/** A template that comes with Relais, in a list. */
public record ShippedCard(String key, int version, int minutes, Description description) {}
