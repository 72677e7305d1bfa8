package org.relais.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.AppTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.relais.support.TopicWorld;
import org.relais.support.WorkshopWorld;
import org.springframework.beans.factory.annotation.Autowired;

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
