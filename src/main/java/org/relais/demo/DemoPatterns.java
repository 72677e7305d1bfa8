package org.relais.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.series.Cadence;
import org.relais.series.Rhythm;
import org.relais.series.SeriesDesk;
import org.relais.template.Description;
import org.relais.template.TemplateId;
import org.relais.template.TemplatePages;
import org.relais.template.Templates;
import org.relais.workshop.Beginning;
import org.relais.workshop.Beginnings;
import org.relais.workshop.Blueprint;
import org.relais.workshop.Designs;
import org.relais.workshop.Slot;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the design of a workshop as a template in two versions, and lets a short weekly one come back. */
@Component
class DemoPatterns {

    private static final Beginning WEEKLY = new Beginning("shipped", "weekly-results");
    private static final LocalTime EARLY = LocalTime.of(9, 0);

    private final Templates templates;
    private final TemplatePages pages;
    private final Beginnings beginnings;
    private final Designs designs;
    private final SeriesDesk series;
    private final JdbcClient jdbc;

    DemoPatterns(
            Templates templates,
            TemplatePages pages,
            Beginnings beginnings,
            Designs designs,
            SeriesDesk series,
            JdbcClient jdbc) {
        this.templates = templates;
        this.pages = pages;
        this.beginnings = beginnings;
        this.designs = designs;
        this.series = series;
        this.jdbc = jdbc;
    }

    void write(DemoStory story, DemoCast cast, Instant now) {
        var community = new CommunityId(cast.community());
        template(story.kept(), cast, held(community, story.kept().of()));
        weekly(story, community, new PersonId(cast.person(story.offers().facilitator())), now);
    }

    private void template(DemoStory.Kept kept, DemoCast cast, WorkshopId source) {
        var author = new PersonId(cast.person(kept.by()));
        TemplateId id = templates
                .make(TemplateId.next(), source, author, said(kept, kept.summary()))
                .orElseThrow();
        templates.revise(id, author, 1, said(kept, kept.better()), kept.change(), null);
    }

    private void weekly(DemoStory story, CommunityId community, PersonId facilitator, Instant now) {
        Blueprint blueprint = pages.shipped(community, facilitator, WEEKLY.reference(), story.language())
                .blueprint();
        Instant starts = WorkingDays.from(
                        now.atZone(story.zone()).plusDays(story.weekly().startsInDays()))
                .with(EARLY)
                .toInstant();
        var plan = new WorkshopPlan(
                blueprint.purpose(),
                blueprint.aims(),
                new Slot(starts, blueprint.minutes(), story.zone()),
                new Venue("", story.weekly().link(), blueprint.capacity(), true),
                blueprint.preparation(),
                blueprint.steps(),
                List.of());
        WorkshopId first = beginnings.draft(WorkshopId.next(), community, facilitator, plan, WEEKLY);
        designs.publish(first, facilitator, false);
        series.begin(
                first, facilitator, new Rhythm(Cadence.weeks(1), story.weekly().count()));
    }

    private static Description said(DemoStory.Kept kept, String summary) {
        return new Description(kept.name(), summary, kept.occasion(), kept.group(), kept.pitfalls());
    }

    private WorkshopId held(CommunityId community, String title) {
        return new WorkshopId(jdbc.sql("select id from workshop where community_id = ? and title = ?")
                .params(community.value(), title)
                .query(UUID.class)
                .single());
    }
}
