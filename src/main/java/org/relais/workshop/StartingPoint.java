package org.relais.workshop;

import java.util.Optional;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;

/**
 * A kind of thing that a new workshop can start from, so that nobody begins with an empty page: a template, an earlier
 * workshop. Found as beans, so that a new kind edits nothing here.
 */
public interface StartingPoint {

    /** Names the kind in addresses, before the reference to one of them. */
    String kind();

    /**
     * The design to start from, in the language of the reader.
     *
     * @return empty when it is not offered any more
     * @throws org.relais.shared.NotFound when it never was, for this reader
     */
    Optional<Blueprint> blueprint(CommunityId community, PersonId reader, String reference);

    /**
     * Keeps for a draft what it was started from, once; what was not offered in its community, or is not the author's own
     * draft, leaves no trace.
     */
    void started(WorkshopId draft, CommunityId community, PersonId author, String reference);
}
