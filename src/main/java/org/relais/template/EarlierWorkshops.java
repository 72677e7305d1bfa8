package org.relais.template;

import java.util.List;
import java.util.stream.Stream;
import org.relais.community.CommunityId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Workshops of a community that a new one can copy. */
@Service
@Transactional(readOnly = true)
public class EarlierWorkshops {

    /** Whoever looks for an older one opens it: its page offers the copy too. */
    private static final int SHOWN = 4;

    private final Workshops workshops;

    EarlierWorkshops(Workshops workshops) {
        this.workshops = workshops;
    }

    /** For members: the last ones held, then those to come. */
    public List<WorkshopLine> of(CommunityId community) {
        return Stream.concat(workshops.held(community, SHOWN).stream(), workshops.upcoming(community).stream())
                .limit(SHOWN)
                .toList();
    }
}
