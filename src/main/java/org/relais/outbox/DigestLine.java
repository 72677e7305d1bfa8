package org.relais.outbox;

import java.time.Instant;
import java.util.UUID;

/** A message as the digest tells it. */
record DigestLine(UUID id, MailSubject subject, String title, String link, Instant postedAt) {}
