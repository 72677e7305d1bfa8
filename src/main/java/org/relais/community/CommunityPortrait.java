package org.relais.community;

import java.time.Instant;

/** A community as its own people read it, with the version that an edit starts from. */
public record CommunityPortrait(CommunityHeader header, CommunityProfile profile, Instant foundedAt, long version) {}
