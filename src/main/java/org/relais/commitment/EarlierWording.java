package org.relais.commitment;

import java.time.Instant;

/** What a commitment said until a moment (R9.8). */
public record EarlierWording(Wording wording, Instant until) {}
