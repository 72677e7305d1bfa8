package org.relais.workshop;

import java.time.LocalDate;
import org.relais.community.CommunityId;

/** Tells whether commitments wait to be looked at; implemented by the module that knows commitments. */
public interface PromisesDue {

    /** Somebody's commitment is due on that day or was before. */
    boolean any(CommunityId community, LocalDate day);
}
