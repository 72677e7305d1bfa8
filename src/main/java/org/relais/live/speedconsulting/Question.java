package org.relais.live.speedconsulting;

/** A question to the holder. */
public record Question(String text, String author) {}
