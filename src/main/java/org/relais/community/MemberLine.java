package org.relais.community;

import java.time.Instant;
import org.relais.people.PersonId;

/** One person of a community with one standing. */
public record MemberLine(PersonId person, String name, Standing standing, Instant since) {}
