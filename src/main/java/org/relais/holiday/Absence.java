package org.relais.holiday;

import java.util.UUID;

/** Days on which somebody is not there; nobody else learns of them. */
public record Absence(UUID id, Days days) {}
