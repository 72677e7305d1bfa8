package org.relais.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Memberships;
import org.relais.support.AppTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.relais.support.TopicWorld;
import org.relais.support.WorkshopWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("Home: what comes next, and what I promised")
class HomePagesTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    TopicWorld topics;

    @Autowired
    CommitmentWorld commitments;

    @Autowired
    Memberships memberships;

    @Autowired
    JdbcClient database;

    @Autowired
    Persons persons;

    @Autowired
    Pages pages;

    CommunityWorld.Inhabited community;
    String address;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
        address = "/communities/" + community.id();
    }

    @Test
    void aCommunityThatBeginsFindsThreeGestures() {
        var before = pages.page(community.steward(), address);
        assertThat(before.select("[aria-labelledby=gestures] li")).hasSize(3);
        assertThat(before.select("[aria-labelledby=gestures] .chip.decide")).isEmpty();

        topics.topics(3, community.id(), community.member());
        workshops.published(community.id(), community.steward());

        assertThat(pages.page(community.steward(), address).select("[aria-labelledby=gestures] .chip.decide"))
                .hasSize(2);
    }

    @Test
    void theNextWorkshopAndMyCommitmentsAreThere() {
        workshops.published(community.id(), community.steward());
        var mine = commitments.commitment(community.id(), community.member());

        for (var path : new String[] {"/", address}) {
            var page = pages.page(community.member(), path);
            assertThat(page.select(".ticket").text()).contains("From admission to the first scan");
            assertThat(page.select("form[action=/commitments/" + mine + "/settlement]"))
                    .hasSize(1);
        }
        assertThat(pages.page(community.steward(), address).select("form.settle"))
                .isEmpty();
    }

    @Test
    @DisplayName("Only stewards are asked to invite; a published workshop is a date, also when its time has passed")
    void gesturesAreThoseOfTheReader() {
        var workshop = workshops.published(community.id(), community.steward());
        database.sql("update workshop set starts_at = now() - interval '2 days' where id = ?")
                .param(workshop.value())
                .update();

        var steward = pages.page(community.steward(), address).select("[aria-labelledby=gestures] li");
        var member = pages.page(community.member(), address).select("[aria-labelledby=gestures] li");

        assertThat(steward.select("a").eachAttr("href")).contains(address + "/members");
        assertThat(member.select("a").eachAttr("href"))
                .containsExactly(address + "/topics", address + "/workshops/new");
        assertThat(member.select("li:last-child .chip.decide")).hasSize(1);
    }

    @Test
    @DisplayName("L3: who left, or was a guest, finds and settles what they promised; the wall stays closed to them")
    void somebodyOutsideFindsTheirCommitments() {
        var mine = commitments.commitment(community.id(), community.member());
        memberships.leave(community.id(), community.member());

        var home = pages.page(community.member(), "/");
        assertThat(home.select("form[action=/commitments/" + mine + "/settlement]"))
                .hasSize(1);
        assertThat(home.select(".card.commit").text()).contains("Smoother patient flow");

        var page = pages.page(community.member(), "/commitments/" + mine);
        assertThat(page.select("main form[action$=/settlement]")).hasSize(1);
        assertThat(page.select("main a[href=" + address + "/commitments]")).isEmpty();
        for (var form : List.of("/edit", "/adaptation", "/handover")) {
            pages.page(community.member(), "/commitments/" + mine + form);
        }
        assertThat(pages.get(community.member(), address + "/commitments")).hasStatus(HttpStatus.NOT_FOUND);
        var stranger = persons.named("Nora New");
        assertThat(pages.get(stranger, "/commitments/" + mine)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void somebodyWhoOnlyReadsReportsIsAskedForNoCommitment() {
        assertThat(pages.page(community.manager(), "/").select("#mine")).isEmpty();
        assertThat(pages.page(community.member(), "/").select("#mine")).hasSize(1);
    }

    @Test
    void aRunningWorkshopIsJoinedFromHome() {
        var workshop = workshops.live(community.id(), community.steward());
        assertThat(pages.page(community.member(), address)
                        .select(".ticket a.primary")
                        .attr("href"))
                .isEqualTo("/workshops/" + workshop + "/room");
    }

    @Test
    void aManagerIsLedToTheReports() {
        assertThat(Pages.redirect(pages.get(community.manager(), address))).isEqualTo(address + "/reports");
        assertThat(pages.page(community.manager(), "/").select("main a[href=" + address + "]"))
                .hasSize(1);
    }

    @Test
    void somebodyWithoutACommunityIsToldWhatToDo() {
        var page = pages.page(persons.named("Nora New"), "/");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/communities/new");
    }
}
