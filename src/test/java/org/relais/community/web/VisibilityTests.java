package org.relais.community.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Activities;
import org.relais.community.Communities;
import org.relais.community.Visibility;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("R4.8: who may read along without being a member")
class VisibilityTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    CommunityWorld world;

    @Autowired
    Communities communities;

    @Autowired
    Activities activities;

    @Autowired
    Persons persons;

    CommunityWorld.Inhabited community;

    @BeforeEach
    void aCommunity() {
        community = world.community();
    }

    @Test
    @DisplayName("is nobody until a steward says so, with the purpose beside the field (P1), for all members to read")
    void choosing() {
        assertThat(communities.header(community.id()).visibility()).isEqualTo(Visibility.MEMBERS);
        assertThat(get("/visibility")).hasStatusOk().bodyText().contains("never who came");
        assertThat(post("PUBLIC")).hasStatus3xxRedirection();
        assertThat(get("/about")).bodyText().contains("Everybody can read along");
        assertThat(activities.of("community", community.id()))
                .extracting(Activities.Noted::before, Activities.Noted::after)
                .containsExactly(tuple("MEMBERS", "PUBLIC"));
        assertThat(post("WORLD")).hasStatus(422);
        assertThat(communities.header(community.id()).visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void admitsWithAnAccountOrWithout() {
        PersonId colleague = persons.named("Eve Colleague");
        post("ORGANISATION");
        assertThat(communities.enterFromOutside(community.id(), colleague).member())
                .isFalse();
        assertThatThrownBy(() -> communities.enterFromOutside(community.id(), null))
                .isInstanceOf(NotFound.class);
        post("PUBLIC");
        assertThat(communities.enterFromOutside(community.id(), null).name()).isEqualTo("Smoother patient flow");
        post("MEMBERS");
        assertThatThrownBy(() -> communities.enterFromOutside(community.id(), colleague))
                .isInstanceOf(NotFound.class);
    }

    private MvcTestResult get(String path) {
        return browser.get()
                .uri("/communities/" + community.id() + path)
                .with(Persons.as(community.steward()))
                .exchange();
    }

    private MvcTestResult post(String visibility) {
        return browser.post()
                .uri("/communities/" + community.id() + "/visibility")
                .with(Persons.as(community.steward()))
                .with(csrf())
                .param("visibility", visibility)
                .exchange();
    }
}
