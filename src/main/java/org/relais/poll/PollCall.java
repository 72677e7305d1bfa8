package org.relais.poll;

import java.time.Instant;

/** A poll that somebody did not answer yet. */
public record PollCall(PollId id, String title, Instant closesAt) {}
