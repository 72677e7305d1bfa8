package org.relais.topic;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment for one reader.
 *
 * @param edited it says something else than fifteen minutes after it was written (R1.8)
 * @param mine the reader wrote it
 */
public record CommentLine(UUID id, String author, String body, Instant writtenAt, boolean edited, boolean mine) {}
