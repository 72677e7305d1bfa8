package org.relais.holiday;

import java.util.UUID;

/** A period that a community declared. */
public record Holiday(UUID id, String name, Days days) {}
