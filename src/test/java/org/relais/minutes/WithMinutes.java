package org.relais.minutes;

import org.junit.jupiter.api.BeforeEach;
import org.relais.commitment.Decisions;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Roles;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;

/** A community of its own for each test, whose workshops can be closed and whose minutes can be read. */
@AppTest
abstract class WithMinutes {

    @Autowired
    Minutes minutes;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshopWorld;

    @Autowired
    Workshops workshops;

    @Autowired
    SignUps signUps;

    @Autowired
    Roles roles;

    @Autowired
    Decisions decisions;

    CommunityWorld.Inhabited community;
    PersonId steward;
    PersonId member;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
        steward = community.steward();
        member = community.member();
    }

    void close(WorkshopId workshop) {
        workshops.begin(workshop);
        workshops.close(workshop);
    }

    /** What a member reads. */
    String body(WorkshopId workshop) {
        return minutes.enter(workshop, steward).body();
    }
}
