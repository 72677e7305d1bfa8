package org.relais.commitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.commitment.Handovers;
import org.relais.community.Audience;
import org.relais.community.Standing;
import org.relais.people.Actor;
import org.relais.support.AppTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.SignUps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AppTest
@DisplayName("Pages of commitments")
class CommitmentPagesTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    CommitmentWorld world;

    @Autowired
    Commitments commitments;

    @Autowired
    Handovers handovers;

    @Autowired
    SignUps signUps;

    @Autowired
    Pages pages;

    CommunityWorld.Inhabited community;
    Actor owner;
    String wall;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
        owner = Actor.of(community.member());
        wall = "/communities/" + community.id() + "/commitments";
    }

    @Test
    void aCommitmentIsMadeAndStandsOnTheWall() {
        var sent = pages.post(community.member(), wall, typed(CommitmentWorld.TEXT));
        assertThat(Pages.redirect(sent)).isEqualTo(wall);
        assertThat(pages.page(community.steward(), wall)
                        .select(".lane:first-child")
                        .text())
                .contains(CommitmentWorld.TEXT, "Ben Member", "in 7 days");
    }

    @Test
    @DisplayName("R9.1: the hint comes once, what was typed stays, the author may keep the words")
    void theHintComesOnce() {
        var typed = typed("Try to answer before noon");
        var refused = pages.post(community.member(), wall, typed);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Pages.read(refused);
        assertThat(page.select("#text").text()).isEqualTo("Try to answer before noon");
        assertThat(page.select("input[name=keepWording]")).hasSize(1);

        typed.put("keepWording", "true");
        assertThat(Pages.redirect(pages.post(community.member(), wall, typed))).isEqualTo(wall);
    }

    @Test
    @DisplayName("R9.2: a fourth one asks which is let go")
    void aFourthAsksWhichIsLetGo() {
        CommitmentId first = world.commitment(community.id(), community.member());
        world.commitment(community.id(), community.member());
        world.commitment(community.id(), community.member());

        var typed = typed("I call the ward every morning");
        var refused = pages.post(community.member(), wall, typed);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(refused).select("#instead input[type=radio]")).hasSize(3);

        typed.put("instead", first.toString());
        assertThat(Pages.redirect(pages.post(community.member(), wall, typed))).isEqualTo(wall);
        assertThat(commitments.activeOf(community.member()))
                .hasSize(3)
                .noneMatch(line -> line.id().equals(first));
    }

    @Test
    @DisplayName("P6: a date that has passed is to talk about again, and nothing else")
    void aDateThatHasPassed() {
        var id = world.commitment(community.id(), community.member());
        world.dueAgo(id, 4);
        var card = pages.page(community.steward(), wall).select("#c-" + id);
        assertThat(card.text()).contains("To revisit").doesNotContain("4 days");
    }

    @Test
    @DisplayName("P7: only the owner finds answers on the card")
    void onlyTheOwnerFindsAnswers() {
        var id = world.commitment(community.id(), community.member());
        assertThat(pages.page(community.member(), wall).select("#c-" + id + " button[value=KEPT]"))
                .hasSize(1);
        assertThat(pages.page(community.steward(), wall).select("#c-" + id + " form"))
                .isEmpty();

        var back = Map.of("state", "KEPT", "returnTo", wall);
        assertThat(Pages.redirect(pages.post(community.member(), "/commitments/" + id + "/settlement", back)))
                .isEqualTo(wall);
        assertThat(pages.page(community.steward(), wall)
                        .select(".lane:last-child")
                        .text())
                .contains(CommitmentWorld.TEXT);
    }

    @Test
    @DisplayName("One press lets go, one more takes it back, from where it was pressed")
    void lettingGoIsTakenBackAtOnce() {
        var id = world.commitment(community.id(), community.member());
        var sent = pages.post(
                community.member(), "/commitments/" + id + "/settlement", Map.of("state", "LET_GO", "returnTo", wall));
        var undo = "/commitments/" + id + "/settlement/withdrawal";
        assertThat(sent).flash().containsEntry("flashUndo", undo);

        assertThat(Pages.redirect(pages.post(community.member(), undo, Map.of("returnTo", wall))))
                .isEqualTo(wall);
        assertThat(commitments.activeOf(community.member())).hasSize(1);
    }

    @Test
    @DisplayName("R9.7, P5: counts are shown once five people stand behind them")
    void countsNeedFivePeople() {
        for (int person = 1; person <= 5; person++) {
            assertThat(pages.page(community.steward(), wall).text()).doesNotContain("In the last 90 days");
            var one = communities.join(community.id(), "Member " + person, Standing.MEMBER);
            var id = world.commitment(community.id(), one);
            commitments.settle(id, Actor.of(one), CommitmentState.KEPT, null);
        }
        assertThat(pages.page(community.steward(), wall).text()).contains("In the last 90 days: 5 kept");
    }

    @Test
    @DisplayName("P2: what is for the group shows to those who signed up for the workshop")
    void whatIsForTheGroup() {
        var workshop = workshops.published(community.id(), community.steward());
        var id = world.commitment(community.id(), workshop, owner, "I tell the group first", Audience.GROUP);
        assertThat(pages.page(community.steward(), wall).text()).doesNotContain("I tell the group first");
        assertThat(pages.get(community.steward(), "/commitments/" + id)).hasStatus(HttpStatus.NOT_FOUND);

        signUps.signUp(workshop, community.steward());
        assertThat(pages.page(community.steward(), wall).text()).contains("I tell the group first");
        assertThat(pages.page(community.steward(), "/commitments/" + id).text()).contains("I tell the group first");
    }

    @Test
    @DisplayName("A stale edit shows both texts (409)")
    void aStaleEditShowsBothTexts() {
        var id = world.commitment(community.id(), community.member());
        var version = pages.page(community.member(), "/commitments/" + id + "/edit")
                .select("input[name=version]")
                .val();
        var first = typed("I show the queue on Mondays");
        first.put("version", version);
        var second = typed("I show the queue on Fridays");
        second.put("version", version);

        pages.post(community.member(), "/commitments/" + id + "/wording", first);
        var refused = pages.post(community.member(), "/commitments/" + id + "/wording", second);

        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        var page = Pages.read(refused);
        assertThat(page.select("#conflict").text()).contains("Mondays");
        assertThat(page.select("#text").text()).contains("Fridays");

        second.put("version", page.select("input[name=version]").val());
        Pages.redirect(pages.post(community.member(), "/commitments/" + id + "/wording", second));
        assertThat(pages.page(community.member(), "/commitments/" + id)
                        .select("h1")
                        .text())
                .contains("Fridays");
    }

    @Test
    @DisplayName("P9: who is asked finds it on the wall and answers on its page")
    void whoIsAskedAnswers() {
        var id = world.commitment(community.id(), community.member());
        handovers.offer(id, owner, community.steward());
        assertThat(pages.page(community.steward(), wall).select(".offered a").attr("href"))
                .isEqualTo("/commitments/" + id);

        pages.post(community.steward(), "/commitments/" + id + "/handover/acceptance", Map.of());

        assertThat(commitments.activeOf(community.steward())).hasSize(1);
        assertThat(pages.page(community.member(), "/commitments/" + id).text()).contains("Handed over", "Taken over");
    }

    @Test
    void tooLongAWordAboutItIsSaidBesideTheField() {
        var id = world.commitment(community.id(), community.member());
        var refused = pages.post(
                community.member(),
                "/commitments/" + id + "/settlement",
                Map.of("state", CommitmentState.KEPT.name(), "note", "x".repeat(501)));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(refused).select(".field .error")).hasSize(1);
    }

    private Map<String, String> typed(String text) {
        return new HashMap<>(Map.of(
                "text",
                text,
                "sign",
                CommitmentWorld.SIGN,
                "dueOn",
                world.today().plusDays(7).toString(),
                "audience",
                "COMMUNITY"));
    }
}
