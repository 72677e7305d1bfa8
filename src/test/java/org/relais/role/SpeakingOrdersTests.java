package org.relais.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.SeatWorld;
import org.relais.workshop.SignUps;
import org.relais.workshop.StepId;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("R5.7: round tables prepared for the room")
class SpeakingOrdersTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    SeatWorld seats;

    @Autowired
    SpeakingOrders orders;

    @Autowired
    SignUps signUps;

    @Autowired
    Workshops workshops;

    @Autowired
    Pages pages;

    Inhabited community;
    WorkshopId id;
    List<PersonId> people;

    @BeforeEach
    void threePeopleCome() {
        community = communities.community();
        id = seats.workshop(community, 12, Duration.ofDays(7));
        people = seats.members(community, 4);
        seats.signUp(id, people.subList(0, 3));
    }

    @Test
    @DisplayName("Everybody who comes has a turn; a step without a round of its own has that of the workshop")
    void prepared() {
        StepId step = workshops.outline(id).steps().getFirst().id();
        assertThat(orders.of(id, step)).isEmpty();
        orders.shuffle(id, community.steward(), null);
        assertThat(orders.of(id, step).orElseThrow().people())
                .containsExactlyInAnyOrderElementsOf(people.subList(0, 3));

        orders.shuffle(id, community.steward(), step);
        var before = orders.of(id, step).orElseThrow().people();
        orders.move(id, community.steward(), step, before.getLast(), -1);
        assertThat(orders.of(id, step).orElseThrow().people())
                .containsExactly(before.get(0), before.get(2), before.get(1));
        orders.move(id, community.steward(), step, before.getFirst(), -1);
        orders.drop(id, community.steward(), step);
        assertThat(orders.of(id)).hasSize(1);
    }

    @Test
    @DisplayName("Whoever does not come any more has no turn; whoever came since is added at the end")
    void changed() {
        orders.shuffle(id, community.steward(), null);
        signUps.withdraw(id, people.get(0));
        seats.signUp(id, people.subList(3, 4));
        assertThat(orders.of(id).getFirst().people()).containsExactlyInAnyOrder(people.get(1), people.get(2));
        orders.complete(id, community.steward(), null);
        assertThat(orders.of(id).getFirst().people()).hasSize(3).endsWith(people.get(3));
    }

    @Test
    @DisplayName("Only whoever takes care of the workshop prepares it, for a step that there is")
    void refused() {
        assertThatThrownBy(() -> orders.shuffle(id, people.get(0), null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.shuffle(id, community.steward(), StepId.next()))
                .isInstanceOf(NotFound.class);
        assertThat(pages.get(people.get(0), "/workshops/" + id + "/turns")).hasStatus(404);
    }

    @Test
    @DisplayName("The page moves people with buttons")
    void page() {
        String address = "/workshops/" + id + "/turns";
        Pages.redirect(pages.post(community.steward(), address, Map.of("act", "SHUFFLE")));
        var first = orders.of(id).getFirst().people().getFirst();
        Pages.redirect(pages.post(
                community.steward(),
                address,
                Map.of("act", "LATER", "person", first.value().toString())));
        assertThat(orders.of(id).getFirst().people().get(1)).isEqualTo(first);
        assertThat(pages.page(community.steward(), address).select("#round-all li"))
                .hasSize(3);
    }
}
