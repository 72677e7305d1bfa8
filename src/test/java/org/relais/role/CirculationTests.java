package org.relais.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Role;
import org.relais.workshop.RoleHistory;
import org.relais.workshop.RolePast;
import org.relais.workshop.Roles;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("How roles circulated in a community")
class CirculationTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    SignUps signUps;

    @Autowired
    Roles roles;

    @Autowired
    Workshops workshops;

    @Autowired
    RoleHistory history;

    @Autowired
    Pages pages;

    Inhabited community;
    PersonId dora;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
        dora = communities.join(community.id(), "Dora Member", Standing.MEMBER);
    }

    @Test
    @DisplayName("R5.5: the smallest number of people who led half of the workshops")
    void absenceFactor() {
        assertThat(Circulation.of(List.of()).people()).isZero();
        assertThat(Circulation.of(List.of(6.0, 3.0, 3.0))).isEqualTo(new Circulation(12, 1));
        assertThat(Circulation.of(List.of(5.0, 4.0, 3.0))).isEqualTo(new Circulation(12, 2));
        assertThat(Circulation.of(List.of(2.0, 2.0, 2.0, 2.0, 2.0, 2.0)).people())
                .isEqualTo(3);
        assertThat(Circulation.of(List.of(2.0)).restsOnOne()).isFalse();
    }

    @Test
    @DisplayName(
            "R5.5: members read that facilitation rests on one person, with a proposal and no name; managers read nothing")
    void restsOnOne() {
        for (int held = 0; held < 4; held++) {
            held(Map.of(Role.FACILITATOR, community.member()));
        }
        String address = "/communities/" + community.id() + "/roles";
        String notice = pages.page(dora, address).select("#circulation").text();
        assertThat(notice).startsWith("Facilitation rests on one person.").doesNotContain("Ben");
        assertThat(pages.get(community.manager(), address)).hasStatus(404);

        for (int held = 0; held < 4; held++) {
            held(Map.of(Role.FACILITATOR, dora));
            held(Map.of(Role.FACILITATOR, community.steward()));
        }
        assertThat(pages.page(dora, address).select("#circulation").text())
                .isEqualTo("Over the last 12 workshops, facilitation rests on 2 people: they led half of them.");
    }

    @Test
    @DisplayName("R5.1, R5.3: workshops attended and roles held; two who lead together count half each")
    void past() {
        held(Map.of(Role.FACILITATOR, community.member(), Role.SCRIBE, dora));
        held(Map.of(Role.FACILITATOR, community.member(), Role.CO_FACILITATOR, dora));
        world.closed(community.id(), community.steward());

        RolePast ben = pastOf(community.member());
        assertThat(ben.attended()).isEqualTo(2);
        assertThat(ben.times(Role.FACILITATOR)).isEqualTo(1.5);
        assertThat(ben.times(Role.CO_FACILITATOR)).isEqualTo(1.5);
        assertThat(ben.timesAny()).isEqualTo(1.5);
        RolePast doras = pastOf(dora);
        assertThat(doras.times(Role.SCRIBE)).isEqualTo(1);
        assertThat(doras.timesAny()).isEqualTo(1.5);
        assertThat(pastOf(community.steward()).attended()).isZero();
    }

    private RolePast pastOf(PersonId person) {
        return Objects.requireNonNull(
                history.of(community.id(), List.of(person)).get(person));
    }

    private void held(Map<Role, PersonId> holders) {
        WorkshopId id = world.published(community.id(), community.steward());
        holders.forEach((role, person) -> {
            signUps.signUp(id, person);
            roles.take(id, role, person);
        });
        workshops.begin(id);
        workshops.close(id);
    }
}
