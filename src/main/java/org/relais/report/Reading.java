package org.relais.report;

import java.time.Instant;

/** A manager read a report. */
public record Reading(String name, Instant at) {}
