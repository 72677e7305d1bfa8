package org.relais.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.SeatWorld;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Role;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("Roles on the page of a workshop and at home")
class RolePanelTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    SeatWorld seats;

    @Autowired
    QuestionRows rows;

    @Autowired
    Pages pages;

    Inhabited community;
    WorkshopId id;
    List<PersonId> people;

    @BeforeEach
    void fourPeopleCome() {
        community = communities.community();
        id = seats.workshop(community, 12, Duration.ofDays(7));
        people = seats.members(community, 4);
        seats.signUp(id, people);
    }

    @Test
    @DisplayName("R5.1, R5.2, P5: only whoever is asked reads the question, with one's own numbers, here and at home")
    void privateQuestion() {
        Pages.redirect(pages.post(community.steward(), address() + "/roles/question", Map.of()));
        PersonId asked = Objects.requireNonNull(rows.of(id).get(Role.FACILITATOR));
        assertThat(page(asked).select(".role-question").text())
                .contains("Would you take this role?")
                .contains("Facilitator")
                .contains("You are asked because: this is your first workshop here");
        for (String home : List.of("/", "/communities/" + community.id())) {
            assertThat(pages.page(asked, home).text()).contains("Would you take this role?");
            assertThat(pages.page(community.steward(), home).text()).doesNotContain("Would you take");
        }
        assertThat(page(community.steward()).text()).doesNotContain("Would you take", "You are asked because");
    }

    @Test
    @DisplayName("R5.2: accept, swap and pass take one click each, without a field to fill in")
    void oneClick() {
        Pages.redirect(pages.post(community.steward(), address() + "/roles/question", Map.of()));
        PersonId asked = Objects.requireNonNull(rows.of(id).get(Role.FACILITATOR));
        Document page = page(asked);
        assertThat(page.select(".role-question form")).hasSize(3);
        assertThat(page.select(".role-question textarea, .role-question input[type=text]"))
                .isEmpty();

        assertThat(pages.post(asked, address() + "/roles/question/acceptance", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(page(asked).select(".roles .now h3").text()).isEqualTo("Facilitator");
        pages.post(asked, address() + "/roles/swap", Map.of("role", "FACILITATOR", "wanted", ""));
        PersonId other = people.stream()
                .filter(person -> !person.equals(asked))
                .findFirst()
                .orElseThrow();
        assertThat(page(other).text()).contains("would hand on a role: Facilitator");
        pages.post(other, address() + "/roles/swap/acceptance", Map.of("role", "FACILITATOR"));
        assertThat(page(other).select(".roles .now h3").text()).contains("Facilitator");
    }

    @Test
    @DisplayName(
            "R5.6: whoever prepares reads how many have no role, card or turn, as a proposal; a step with cards is a part for all")
    void coverage() {
        assertThat(page(community.steward()).text()).doesNotContain("no role, card or turn");
        id = world.published(community.id(), community.steward(), world.planOf("free"));
        seats.signUp(id, people);
        pages.post(people.getFirst(), address() + "/roles", Map.of("role", "HOST"));
        assertThat(page(community.steward()).text()).contains("3 people who come have no role, card or turn yet");
        assertThat(page(people.getFirst()).text()).doesNotContain("no role, card or turn");
        pages.post(community.steward(), address() + "/turns", Map.of("act", "SHUFFLE"));
        assertThat(page(community.steward()).text()).doesNotContain("no role, card or turn");
    }

    @Test
    @DisplayName("R14.1, R14.2: a pause and \"not this time\" are read by the person alone, and end with one click")
    void pauses() {
        PersonId person = people.getFirst();
        String roles = "/communities/" + community.id() + "/roles";
        pages.post(person, roles + "/pause", Map.of("length", "FOUR_WEEKS"));
        assertThat(pages.page(person, roles).text()).contains("You are not asked for roles until");
        assertThat(pages.page(community.steward(), roles).text()).doesNotContain("You are not asked for roles until");
        pages.post(person, roles + "/pause/withdrawal", Map.of());
        assertThat(pages.page(person, roles).text()).doesNotContain("You are not asked for roles until");

        pages.post(person, address() + "/roles/question/pass", Map.of());
        assertThat(page(person).text()).contains("You will not be asked for a role this time");
        assertThat(page(community.steward()).text()).doesNotContain("not be asked for a role");
    }

    private String address() {
        return "/workshops/" + id;
    }

    private Document page(PersonId reader) {
        return pages.page(reader, address());
    }
}
