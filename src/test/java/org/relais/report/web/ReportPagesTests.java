package org.relais.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.commitment.OwnCommitments;
import org.relais.community.Audience;
import org.relais.people.Actor;
import org.relais.support.AppTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Deliveries;
import org.relais.workshop.Delivery;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("The manager's report (C16)")
class ReportPagesTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    CommitmentWorld world;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Commitments commitments;

    @Autowired
    OwnCommitments own;

    @Autowired
    Pages pages;

    CommunityWorld.Inhabited community;
    Actor owner;
    String address;

    @BeforeEach
    void aCommunityWithAManager() {
        community = communities.community();
        owner = Actor.of(community.member());
        address = "/communities/" + community.id() + "/reports";
    }

    @Test
    @DisplayName("P3: what is for the community only, or was let go, is not in it")
    void onlyWhatIsForTheOrganisation() {
        var community = this.community.id();
        world.commitment(community, null, owner, "I show the queue in the corridor", Audience.ORGANISATION);
        var letGo = world.commitment(community, null, owner, "I count the forms by hand", Audience.ORGANISATION);
        world.commitment(community, null, owner, "I ask the night team for help", Audience.COMMUNITY);
        commitments.settle(letGo, owner, CommitmentState.LET_GO, null);

        var text = pages.page(this.community.manager(), address).text();

        assertThat(text)
                .contains("I show the queue in the corridor", "Active")
                .doesNotContain("I count the forms by hand", "I ask the night team for help");
    }

    @Test
    @DisplayName("P12: narrowing takes it out of the reports to come")
    void narrowingTakesItOut() {
        var id = world.commitment(community.id(), community.member());
        assertThat(table()).contains(CommitmentWorld.TEXT);

        own.showTo(id, owner, Audience.COMMUNITY);
        assertThat(table()).doesNotContain(CommitmentWorld.TEXT);
    }

    @Test
    @DisplayName("P10: numbers of a small community are not shown, and the page says why")
    void numbersOfASmallCommunityAreNotShown() {
        world.commitment(community.id(), community.member());
        var page = pages.page(community.manager(), address);
        assertThat(page.select(".kpis > div")).hasSize(2);
        assertThat(page.text()).contains("at least five");
    }

    @Test
    @DisplayName("Only a deliverable that exists is counted; the others are called planned")
    void onlyWhatExistsIsCounted() {
        workshops.closed(community.id(), community.steward());
        var delivered = workshops.closed(community.id(), community.steward());
        deliveries.say(delivered, community.steward(), Delivery.PARTLY);

        var page = pages.page(community.manager(), address + "?period=" + YearMonth.now(ZoneId.of("Europe/Paris")));

        assertThat(page.select(".kpis > div:nth-child(2) dd").text()).isEqualTo("1");
        assertThat(page.select("[aria-labelledby=workshops] li").eachText())
                .anySatisfy(line -> assertThat(line).contains("Planned:"))
                .anySatisfy(line -> assertThat(line).contains("What came out, in part:"));
    }

    @Test
    @DisplayName("A community founded today has the running quarter and month to choose from")
    void periodsBeginWithTheCommunity() {
        assertThat(pages.page(community.manager(), address).select("#period option"))
                .hasSize(2);
    }

    @Test
    @DisplayName("P14: a reading by a manager is visible to the members, theirs is not noted")
    void readingsAreVisible() {
        pages.page(community.member(), address);
        pages.page(community.manager(), address);
        pages.page(community.manager(), address);

        var readings = pages.page(community.member(), address).select("[aria-labelledby=readings] li");
        assertThat(readings)
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("Chloe Manager"));
    }

    @Test
    @DisplayName("P19: a steward says what the community needs; the manager reads it")
    void theBoxOfNeeds() {
        var sent = pages.post(
                community.steward(), address + "/need", Map.of("period", "2026-Q4", "text", "Two protected hours"));
        assertThat(Pages.redirect(sent)).isEqualTo(address + "?period=2026-Q4");
        assertThat(pages.page(community.manager(), address + "?period=2026-Q4").text())
                .contains("Two protected hours", "Ana Steward");
        assertThat(pages.page(community.manager(), address + "?period=2026-Q3").text())
                .doesNotContain("Two protected hours");
    }

    @Test
    @DisplayName("A cell that a spreadsheet would run is text")
    void formulasAreText() {
        world.commitment(community.id(), null, owner, "=HYPERLINK(\"http://x\") I call them", Audience.ORGANISATION);

        assertThat(table()).startsWith("\uFEFF").contains("\"'=HYPERLINK(\"\"http://x\"\") I call them\"");
    }

    private String table() {
        var answer = pages.get(community.manager(), address + ".csv");
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
