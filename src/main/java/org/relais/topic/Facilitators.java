package org.relais.topic;

import org.relais.community.CommunityId;
import org.relais.people.PersonId;

/** Tells who leads workshops of a community; implemented by the module that knows workshops. */
public interface Facilitators {

    /** The person leads a workshop that is coming or was lately held. */
    boolean include(CommunityId community, PersonId person);
}
