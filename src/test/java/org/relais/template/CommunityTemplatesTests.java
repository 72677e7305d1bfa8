package org.relais.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Beginning;
import org.relais.workshop.Beginnings;
import org.relais.workshop.Blueprint;
import org.relais.workshop.Designs;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("Templates of a community (C12)")
class CommunityTemplatesTests {

    static final Description QUEUES = new Description(
            "Map of queues", "We draw where the work waits.", "Delays grow.", "5 to 12", List.of("Names"));

    @Autowired
    Templates templates;

    @Autowired
    TemplatePages pages;

    @Autowired
    Beginnings beginnings;

    @Autowired
    Designs designs;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    JdbcClient database;

    Inhabited community;
    WorkshopId source;
    TemplateId template;

    @BeforeEach
    void aTemplate() {
        community = communities.community();
        source = workshops.published(community.id(), community.steward());
        template = templates
                .make(TemplateId.next(), source, community.member(), QUEUES)
                .orElseThrow();
    }

    @Test
    void keepsTheDesignWithoutItsDayPeopleAndTopics() {
        Blueprint kept = pages.open(template, community.member()).version().blueprint();

        var plan = designs.open(source, community.steward()).plan();
        assertThat(kept.purpose()).isEqualTo(plan.purpose());
        assertThat(kept.aims().deliverableLine()).isEqualTo(plan.aims().deliverableLine());
        assertThat(kept.aims().objectives()).allMatch(objective -> objective.dueOn() == null);
        assertThat(kept.steps())
                .extracting("title", "format", "minutes")
                .containsExactlyElementsOf(plan.steps().stream()
                        .map(step -> tuple(step.title(), step.format(), step.minutes()))
                        .toList());
        assertThat(kept.steps())
                .extracting("id")
                .doesNotContainAnyElementsOf(
                        plan.steps().stream().map(step -> (Object) step.id()).toList());
    }

    @Test
    @DisplayName(
            "T23, R12.3: a workshop keeps the version that it used; later versions and retiring change nothing in it")
    void aWorkshopKeepsItsVersion() {
        TemplateVersion first = pages.open(template, community.member()).version();
        WorkshopId draft = started(first);
        var before = designs.open(draft, community.member()).plan();

        assertThat(templates.revise(template, community.steward(), 1, renamed("Queues"), "Shorter", null))
                .isTrue();
        templates.retire(template, community.member());

        assertThat(designs.open(draft, community.member()).plan()).isEqualTo(before);
        TemplateVersion still = pages.open(template, 1, community.steward()).version();
        assertThat(still.id()).isEqualTo(first.id());
        assertThat(still.description()).isEqualTo(first.description());
        assertThat(pages.open(template, community.member()).lastUsed()).isEqualTo(1);
        assertThat(pages.open(template, community.member()).news())
                .extracting(TemplateVersion::change)
                .containsExactly("Shorter");
        assertThat(pages.open(template, community.steward()).news()).isEmpty();
    }

    @Test
    @DisplayName("T23: the database lets no version change, whoever tries")
    void versionsNeverChange() {
        assertThatThrownBy(() -> database.sql("update template_version set name = 'Other' where template_id = ?")
                        .param(template.value())
                        .update())
                .hasMessageContaining("never changes");
    }

    @Test
    void twoPeopleWhoSayItAnewAtOnceLoseNothing() {
        assertThat(templates.revise(template, community.steward(), 1, renamed("First"), "", null))
                .isTrue();
        assertThat(templates.revise(template, community.member(), 1, renamed("Second"), "", null))
                .isFalse();

        assertThat(pages.open(template, community.member()).history())
                .extracting(version -> version.description().name())
                .containsExactly("First", "Map of queues");
    }

    @Test
    void aRetiredOneIsOfferedToNobodyAndComesBack() {
        VersionId version = pages.open(template, community.member()).version().id();
        var from = new Beginning("template", version.toString());
        templates.retire(template, community.member());

        assertThat(beginnings.blueprint(community.id(), community.member(), from))
                .isEmpty();
        assertThat(shelf().offered()).isEmpty();
        assertThat(shelf().retired().versions()).hasSize(1);

        assertThat(templates.offerAgain(template, community.steward())).isTrue();
        assertThat(beginnings.blueprint(community.id(), community.member(), from))
                .isPresent();
    }

    @Test
    @DisplayName(
            "A template that was retired while somebody filled the form: the draft is made, and says where it comes from")
    void retiredWhileInUse() {
        TemplateVersion version = pages.open(template, community.member()).version();
        templates.retire(template, community.member());

        WorkshopId draft = started(version);

        assertThat(pages.open(template, community.member()).lastUsed()).isEqualTo(1);
        assertThat(designs.open(draft, community.member()).plan().steps()).hasSize(3);
    }

    @Test
    void onlyItsMakerAndTheStewardsRetireIt() {
        PersonId other = communities.join(community.id(), "Dan Member", Standing.MEMBER);
        assertThatThrownBy(() -> templates.retire(template, other)).isInstanceOf(NotFound.class);
        assertThat(pages.open(template, other).maintainer()).isFalse();
    }

    @Test
    void nobodyElseReadsOrUsesIt() {
        Inhabited elsewhere = communities.community();
        VersionId version = pages.open(template, community.member()).version().id();
        var from = new Beginning("template", version.toString());

        assertThatThrownBy(() -> pages.open(template, elsewhere.member())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> beginnings.blueprint(elsewhere.id(), elsewhere.member(), from))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> templates.revise(
                        template,
                        community.member(),
                        1,
                        QUEUES,
                        "",
                        workshops.published(elsewhere.id(), elsewhere.steward())))
                .isInstanceOf(NotFound.class);
        WorkshopId draft =
                beginnings.draft(WorkshopId.next(), elsewhere.id(), elsewhere.member(), workshops.plan(), from);
        assertThat(uses(draft)).isZero();
    }

    @Test
    @DisplayName("What a workshop was started from is said once, by its author")
    void nobodySaysItForOthers() {
        var from = new Beginning("shipped", "lean-coffee");
        beginnings.draft(source, community.id(), community.member(), workshops.plan(), from);
        assertThat(uses(source)).isZero();
    }

    private WorkshopId started(TemplateVersion version) {
        return beginnings.draft(
                WorkshopId.next(),
                community.id(),
                community.member(),
                workshops.plan(),
                new Beginning("template", version.id().toString()));
    }

    private int uses(WorkshopId workshop) {
        return database.sql("select count(*) from workshop_origin where workshop_id = ?")
                .param(workshop.value())
                .query(Integer.class)
                .single();
    }

    private TemplateShelf shelf() {
        return pages.shelf(community.id(), community.member(), Locale.ENGLISH);
    }

    private static Description renamed(String name) {
        return new Description(name, QUEUES.summary(), QUEUES.occasion(), QUEUES.group(), QUEUES.pitfalls());
    }
}
