package org.relais.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.WorkshopForms;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Designs;
import org.relais.workshop.Preparation;
import org.relais.workshop.PreparationId;
import org.relais.workshop.PreparationItem;
import org.relais.workshop.Preparations;
import org.relais.workshop.WorkshopDesign;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
@DisplayName("Several people design and prepare a workshop")
class DesigningTogetherTests {

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    Designs designs;

    @Autowired
    Preparations preparations;

    @Autowired
    PlatformTransactionManager transactions;

    Inhabited community;
    PreparationId item;
    WorkshopId id;
    String workshop;

    @BeforeEach
    void aWorkshop() {
        community = communities.community();
        item = PreparationId.next();
        WorkshopPlan plan = world.plan();
        var preparation = new Preparation(
                List.of(PreparationItem.of(item, "The record of March", "https://example.org/march")),
                List.of(),
                List.of(),
                List.of());
        id = world.published(
                community.id(),
                community.steward(),
                new WorkshopPlan(
                        plan.purpose(), plan.aims(), plan.slot(), plan.venue(), preparation, plan.steps(), List.of()));
        workshop = "/workshops/" + id;
    }

    @Test
    @DisplayName(
            "C6: whoever is named may edit, sees the draft, and has no more duty than before (P9); taken off, no more")
    void authors() {
        WorkshopId draft = world.draft(community.id(), community.steward());
        String address = "/workshops/" + draft;
        Map<String, String> person = Map.of("person", community.member().toString());
        assertThat(pages.get(community.member(), address)).hasStatus(HttpStatus.NOT_FOUND);

        Pages.redirect(pages.post(community.steward(), address + "/authors", person));

        Map<String, String> typed = WorkshopForms.typed(pages.page(community.member(), address + "/edit"));
        typed.put("title", "By both of us");
        Pages.redirect(pages.post(community.member(), address + "/plan", typed));
        assertThat(pages.page(community.member(), "/communities/" + community.id() + "/workshops")
                        .text())
                .contains("By both of us");
        assertThat(pages.get(community.member(), address + "/participants")).hasStatus(HttpStatus.NOT_FOUND);

        Pages.redirect(pages.post(community.member(), address + "/authors/removal", person));
        assertThat(pages.get(community.member(), address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("Only members are named")
    void members() {
        Pages.redirect(pages.post(
                community.steward(),
                workshop + "/authors",
                Map.of("person", PersonId.next().toString())));
        assertThat(pages.page(community.steward(), workshop + "/edit").select("#authors li"))
                .isEmpty();
    }

    @Test
    @DisplayName("P9: somebody says that they take care of it, and when it is ready; nobody else says it for them")
    void care() {
        Document before = pages.page(community.member(), workshop);
        assertThat(before.select("#preparation ~ ul a").attr("href")).isEqualTo("https://example.org/march");
        assertThat(pages.post(community.member(), preparation("/readiness"), Map.of("ready", "true")))
                .hasStatus(HttpStatus.NOT_FOUND);

        Pages.redirect(pages.post(community.member(), preparation("/care"), Map.of()));
        Pages.redirect(pages.post(community.steward(), preparation("/care"), Map.of()));
        Pages.redirect(pages.post(community.member(), preparation("/readiness"), Map.of("ready", "true")));

        assertThat(item().owner()).isEqualTo(community.member());
        assertThat(item().ready()).isTrue();
        assertThat(pages.page(community.steward(), workshop).text()).contains("Ready", "Taken care of by:");
    }

    @Test
    @DisplayName("What is ready stays so when the plan is saved from a form that was open before")
    void tickMeanwhile() {
        Map<String, String> open = WorkshopForms.typed(pages.page(community.steward(), workshop + "/edit"));
        Pages.redirect(pages.post(community.member(), preparation("/care"), Map.of()));
        Pages.redirect(pages.post(community.member(), preparation("/readiness"), Map.of("ready", "true")));
        open.put("items[0].text", "The record of April");

        Pages.redirect(pages.post(community.steward(), workshop + "/plan", open));

        assertThat(item().text()).isEqualTo("The record of April");
        assertThat(item().ready()).isTrue();
        assertThat(item().owner()).isEqualTo(community.member());
    }

    @Test
    @DisplayName("Somebody who takes care of something while a plan is being saved keeps it")
    void careWhileSaving() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            WorkshopDesign seen = designs.open(id, community.steward());
            CompletableFuture.runAsync(() -> preparations.take(id, item, community.member()))
                    .join();
            assertThat(designs.replan(id, community.steward(), seen.version(), seen.plan()))
                    .isTrue();
        });
        assertThat(item().owner()).isEqualTo(community.member());
    }

    @Test
    @DisplayName("T16: a save that comes second shows both texts field by field; sent again, it is stored")
    void both() {
        Map<String, String> first = WorkshopForms.typed(pages.page(community.steward(), workshop + "/edit"));
        Map<String, String> second = new TreeMap<>(first);
        first.putAll(Map.of("intention", "First intention", "steps[0].roleNote", "First note"));
        second.putAll(Map.of("intention", "Second intention", "deliverables[0].name", "Second deliverable"));

        Pages.redirect(pages.post(community.steward(), workshop + "/plan", first));
        MvcTestResult answer = pages.post(community.steward(), workshop + "/plan", second);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        Document page = Pages.read(answer);
        assertThat(page.select("#conflict tbody th").eachText()).containsExactly("Intention", "Deliverables", "Agenda");
        assertThat(page.expectFirst("#conflict tbody tr").select("td").eachText())
                .containsExactly("First intention", "Second intention");
        assertThat(page.select("#conflict").text()).contains("First note");
        Pages.redirect(pages.post(community.steward(), workshop + "/plan", WorkshopForms.typed(page)));
        assertThat(pages.page(community.member(), workshop).text()).contains("Second intention");
    }

    @Test
    @DisplayName("T21: reading, editing without saving and previewing change nothing")
    void reading() {
        long version = designs.open(id, community.steward()).version();
        Map<String, String> typed = WorkshopForms.typed(pages.page(community.steward(), workshop + "/edit"));
        for (String act : List.of("preview", "fit", "down-0", "add-items", "remove-deliverables-0")) {
            typed.put("act", act);
            Pages.read(pages.post(community.steward(), workshop + "/agenda", typed));
        }
        pages.page(community.member(), workshop);
        pages.page(community.steward(), workshop);
        assertThat(designs.open(id, community.steward()).version()).isEqualTo(version);
    }

    private PreparationItem item() {
        return designs.open(id, community.steward())
                .plan()
                .preparation()
                .items()
                .getFirst();
    }

    private String preparation(String act) {
        return workshop + "/preparation/" + item + act;
    }
}
