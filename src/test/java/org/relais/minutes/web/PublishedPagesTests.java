package org.relais.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.Decisions;
import org.relais.community.Audience;
import org.relais.community.Openness;
import org.relais.community.Visibility;
import org.relais.minutes.Finalisations;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Persons;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("R4.8: what people read along without being members")
class PublishedPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    Decisions decisions;

    @Autowired
    Finalisations finalisations;

    @Autowired
    Openness openness;

    @Autowired
    Persons persons;

    CommunityWorld.Inhabited community;
    WorkshopId held;

    @BeforeEach
    void aPublicCommunityWithFinalisedMinutes() {
        community = communities.community();
        held = workshops.closed(community.id(), community.steward());
        decide("The card goes with the bed", Audience.ORGANISATION);
        decide("Nobody is called at night", Audience.COMMUNITY);
        finalisations.finalise(held, community.steward(), -1, false);
        show(Visibility.PUBLIC);
    }

    @Test
    @DisplayName("P2: pages show what is for everybody, and nothing of members")
    void pages() {
        workshops.published(community.id(), community.steward());
        assertThat(get("", null))
                .hasStatusOk()
                .bodyText()
                .contains("/minutes/" + held, "Workshops to come", "/subscriptions", "application/atom+xml")
                .doesNotContain("Room 12");
        assertThat(get("/minutes/" + held, null))
                .hasStatusOk()
                .bodyText()
                .contains("The card goes with the bed", "Version 1")
                .doesNotContain("at night");
    }

    @Test
    void draftsAndVersionsThatWereTakenBackAreNotThere() {
        finalisations.takeBack(held, community.steward(), 1);

        assertThat(get("", null)).bodyText().contains("Nothing is published yet");
        assertThat(get("/minutes/" + held, null)).hasStatus(404);
    }

    @Test
    void minutesOfAnotherCommunityAreNotThere() {
        var other = communities.community();
        openness.choose(other.id(), other.steward(), Visibility.PUBLIC);

        assertThat(browser.get().uri("/public/" + other.id() + "/minutes/" + held))
                .hasStatus(404);
    }

    @Test
    void forTheOrganisationOneSignsIn() {
        show(Visibility.ORGANISATION);
        PersonId colleague = persons.named("Eve Colleague");

        assertThat(get("", null))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/sign-in?returnTo=/public/" + community.id());
        assertThat(get("/minutes/" + held, null)).hasStatus3xxRedirection();
        assertThat(get("/feed.atom", null)).hasStatus(404);
        assertThat(get("", colleague)).hasStatusOk().bodyText().doesNotContain("application/atom+xml");
        assertThat(get("/minutes/" + held, colleague)).hasStatusOk();
        show(Visibility.MEMBERS);
        assertThat(get("", colleague)).hasStatus(404);
        assertThat(get("/minutes/" + held, colleague)).hasStatus(404);
        assertThat(get("/feed.atom", colleague)).hasStatus(404);
    }

    @Test
    @DisplayName("the feed is Atom, with what is public and absolute links")
    void feed() throws Exception {
        WorkshopId coming = workshops.published(community.id(), community.steward());
        MvcTestResult answer = get("/feed.atom", null);
        assertThat(answer).hasStatusOk().hasContentType("application/atom+xml;charset=UTF-8");
        Feed feed = (Feed)
                new WireFeedInput().build(new StringReader(answer.getResponse().getContentAsString()));

        assertThat(feed.getTitle()).isEqualTo("Smoother patient flow");
        assertThat(feed.getEntries())
                .extracting(Entry::getTitle)
                .containsExactly(
                        "Minutes: From admission to the first scan", "Workshop: From admission to the first scan");
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getAlternateLinks().getFirst().getHref())
                .containsExactly(
                        "http://localhost:8080/public/" + community.id() + "/minutes/" + held,
                        "http://localhost:8080/public/" + community.id() + "#workshop-" + coming);
        assertThat(feed.getEntries().getFirst().getContents().getFirst().getValue())
                .contains("The card goes with the bed")
                .doesNotContain("at night");
    }

    @Test
    void aFeedThatDidNotChangeIsNotSentAgain() {
        var first = get("/feed.atom", null).getResponse();
        String tag = Objects.requireNonNull(first.getHeader("ETag"));
        String changed = Objects.requireNonNull(first.getHeader("Last-Modified"));

        assertThat(browser.get().uri(address("/feed.atom")).header("If-None-Match", tag))
                .hasStatus(304);
        assertThat(browser.get().uri(address("/feed.atom")).header("If-Modified-Since", changed))
                .hasStatus(304);
        workshops.published(community.id(), community.steward());
        assertThat(browser.get().uri(address("/feed.atom")).header("If-None-Match", tag))
                .hasStatusOk();
    }

    private void show(Visibility visibility) {
        openness.choose(community.id(), community.steward(), visibility);
    }

    private void decide(String statement, Audience audience) {
        decisions.record(community.id(), held, Actor.of(community.steward()), "Ana", statement, audience);
    }

    private String address(String rest) {
        return "/public/" + community.id() + rest;
    }

    private MvcTestResult get(String rest, @Nullable PersonId reader) {
        var request = browser.get().locale(Locale.ENGLISH).uri(address(rest));
        return (reader == null ? request : request.with(Persons.as(reader))).exchange();
    }
}
