package org.relais.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Openness;
import org.relais.community.Visibility;
import org.relais.people.PersonId;
import org.relais.subscription.SubscriptionKind;
import org.relais.subscription.Subscriptions;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Mails;
import org.relais.support.Persons;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("R4.8: who subscribed to templates hears of a new one and of a new version")
class TemplateMailsTests {

    @Autowired
    Templates templates;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Openness openness;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    Persons persons;

    @Autowired
    Mails mails;

    Inhabited community;
    PersonId colleague;
    WorkshopId source;

    @BeforeEach
    void twoSubscribers() {
        community = communities.community();
        openness.choose(community.id(), community.steward(), Visibility.ORGANISATION);
        colleague = persons.named("Eve Colleague");
        source = workshops.published(community.id(), community.steward());
        subscriptions.choose(community.id(), community.member(), SubscriptionKind.TEMPLATES, true);
        subscriptions.choose(community.id(), colleague, SubscriptionKind.TEMPLATES, true);
    }

    @Test
    @DisplayName("one mail each, with the design; people outside get no link into the community")
    void aNewOne() {
        TemplateId template = made(community.steward());

        var inside = mails.about(template, community.member());
        var outside = mails.about(template, colleague);
        assertThat(inside).singleElement().satisfies(mail -> {
            assertThat(mail.title()).contains("Map of queues");
            assertThat(mail.text()).contains("We draw where the work waits.", "Lean Coffee", "/templates/" + template);
            assertThat(mail.html()).contains("/templates/" + template);
        });
        assertThat(outside).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains("We draw where the work waits.").doesNotContain("/templates/");
            assertThat(mail.html()).doesNotContain("/templates/");
        });
    }

    @Test
    @DisplayName("whoever saves it is not told; versions in ten minutes are one mail; a retired one is called back")
    void versions() {
        TemplateId template = made(community.member());
        assertThat(mails.about(template, community.member())).isEmpty();

        templates.revise(template, community.member(), 1, CommunityTemplatesTests.QUEUES, "A shorter opening", null);
        assertThat(mails.about(template, colleague))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("A shorter opening"));

        templates.retire(template, community.steward());
        assertThat(mails.about(template)).isEmpty();
    }

    private TemplateId made(PersonId author) {
        return templates
                .make(TemplateId.next(), source, author, CommunityTemplatesTests.QUEUES)
                .orElseThrow();
    }
}
