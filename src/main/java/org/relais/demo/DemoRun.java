package org.relais.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A workshop of the past while it is written. */
record DemoRun(UUID workshop, List<UUID> steps, UUID topic, Instant starts, Instant ends) {}
