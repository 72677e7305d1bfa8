package org.relais.demo;

import java.util.Objects;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.relais.minutes.Finalisations;
import org.relais.minutes.Minutes;
import org.relais.minutes.MinutesPage;
import org.relais.people.PersonId;
import org.relais.subscription.SubscriptionKind;
import org.relais.subscription.Subscriptions;
import org.relais.workshop.Role;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finalises the minutes of the last workshop twice, as its scribe would, and gives them a reader who was not there. */
@Component
class DemoMinutes {

    private final Minutes minutes;
    private final Finalisations finalisations;
    private final Subscriptions subscriptions;
    private final JdbcClient jdbc;

    DemoMinutes(Minutes minutes, Finalisations finalisations, Subscriptions subscriptions, JdbcClient jdbc) {
        this.minutes = minutes;
        this.finalisations = finalisations;
        this.subscriptions = subscriptions;
        this.jdbc = jdbc;
    }

    void write(DemoStory story, DemoCast cast) {
        var community = new CommunityId(cast.community());
        var reader = new PersonId(cast.person(story.postscript().subscriber()));
        subscriptions.choose(community, reader, SubscriptionKind.MINUTES, true);

        var workshop = last(community);
        var scribe = new PersonId(cast.person(
                Objects.requireNonNull(story.workshops().getLast().roles().get(Role.SCRIBE))));
        finalise(workshop, scribe);
        MinutesPage page = minutes.open(workshop, scribe);
        minutes.write(
                workshop,
                scribe,
                page.version(),
                page.body() + "\n\n" + story.postscript().text());
        anHourAgo(workshop);
        finalise(workshop, scribe);
    }

    private void finalise(WorkshopId workshop, PersonId scribe) {
        finalisations.finalise(workshop, scribe, minutes.open(workshop, scribe).version(), false);
    }

    private void anHourAgo(WorkshopId workshop) {
        jdbc.sql("update minutes_version set finalised_at = finalised_at - interval '1 hour' where workshop_id = ?")
                .param(workshop.value())
                .update();
    }

    private WorkshopId last(CommunityId community) {
        return new WorkshopId(jdbc.sql("select id from workshop where community_id = ? and state = 'CLOSED'"
                        + " order by starts_at desc limit 1")
                .param(community.value())
                .query(UUID.class)
                .single());
    }
}
