package org.relais.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.commitment.Decisions;
import org.relais.community.Audience;
import org.relais.community.Standing;
import org.relais.journal.Journals;
import org.relais.journal.Page;
import org.relais.journal.Sharing;
import org.relais.journal.Surprise;
import org.relais.live.Conduct;
import org.relais.people.Actor;
import org.relais.role.PauseLength;
import org.relais.role.Pauses;
import org.relais.support.AppTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.TopicWorld;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Role;
import org.relais.workshop.Roles;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Plants a marker in every private place and asks for every address that there is, as a manager who takes no part in the
 * community. No answer may hold a marker (T19, P3).
 */
@AppTest
@DisplayName("T19, P3: what a manager must never read is in no answer")
class ManagerSeesNothingPrivateTests {

    private static final String MARK = "canary";

    @Autowired
    RoomWorld rooms;

    @Autowired
    CommitmentWorld world;

    @Autowired
    TopicWorld topics;

    @Autowired
    Commitments commitments;

    @Autowired
    Decisions decisions;

    @Autowired
    Journals journals;

    @Autowired
    Conduct conduct;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    SignUps signUps;

    @Autowired
    Roles roles;

    @Autowired
    Pauses pauses;

    RoomWorld.Opened room;
    WorkshopId next;
    Map<String, Object> objects;

    @BeforeEach
    void plantMarkers() {
        room = rooms.opened();
        var community = room.community();
        var member = Actor.of(community.member());
        rooms.joinMember(room.room(), community.member(), "Ben");
        rooms.enter(room, "journal");
        journals.write(room.room(), member, new Page(new Surprise("surprise " + MARK, Sharing.COMMUNITY), null, null));
        var forGroup = world.commitment(
                community.id(), room.workshop(), member, "I keep a " + MARK + " for the group", Audience.GROUP);
        var letGo = world.commitment(community.id(), null, member, "I let a " + MARK + " go", Audience.ORGANISATION);
        commitments.settle(letGo, member, CommitmentState.LET_GO, "because of a " + MARK);
        var published = world.commitment(community.id(), community.member());
        commitments.settle(published, member, CommitmentState.KEPT, "a word about a " + MARK);
        decisions.record(community.id(), room.workshop(), member, "Ben", "we keep the " + MARK + " to ourselves");
        var topic = topics.topic(community.id(), community.member(), "Who saw the " + MARK + "?");
        conduct.close(room.room(), room.lead());
        plantRoles();
        objects = Map.of(
                "community", community.id(),
                "commitment", forGroup,
                "workshop", room.workshop(),
                "room", room.room(),
                "topic", topic,
                "person", community.member());
    }

    /** Who has a role, who was asked, who pauses: of somebody whose name is the marker. */
    private void plantRoles() {
        var community = room.community();
        var kim = communities.join(community.id(), "Kim " + MARK, Standing.MEMBER);
        next = workshops.published(community.id(), community.steward());
        signUps.signUp(next, kim);
        assertThat(roles.take(next, Role.SCRIBE, kim)).isTrue();
        pauses.pause(community.id(), kim, PauseLength.EIGHT_WEEKS);
    }

    @TestFactory
    Stream<DynamicTest> noAddressShowsAMarker() {
        return addresses()
                .distinct()
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    var answer = pages.get(room.community().manager(), address);
                    var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
                    assertThat(body).doesNotContain(MARK);
                }));
    }

    /** Otherwise the other test would prove nothing. */
    @Test
    void membersDoReadThem() {
        var member = room.community().member();
        assertThat(pages.page(member, "/communities/" + room.community().id() + "/commitments")
                        .text())
                .contains("I keep a " + MARK, "because of a " + MARK, "a word about a " + MARK);
        assertThat(pages.page(member, "/rooms/" + room.room()).text()).contains("surprise " + MARK);
        assertThat(pages.page(member, "/workshops/" + next).text()).contains("Kim " + MARK);
    }

    private Stream<String> addresses() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var reports = "/communities/" + room.community().id() + "/reports";
        var periods = Stream.of(Period.monthOf(today), Period.quarterOf(today))
                .flatMap(period -> Stream.of(reports + "?period=" + period, reports + ".csv?period=" + period));
        Stream<String> ofNext = patterns()
                .filter(path -> path.contains("{workshop}"))
                .map(path -> path.replace("{workshop}", next.toString()));
        return Stream.of(periods, patterns(), ofNext)
                .flatMap(Function.identity())
                .map(this::filled)
                .filter(path -> !path.contains("{"));
    }

    private Stream<String> patterns() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> !path.endsWith("/stream"));
    }

    private String filled(String pattern) {
        var path = pattern;
        for (var object : objects.entrySet()) {
            path = path.replace("{" + object.getKey() + "}", object.getValue().toString());
        }
        return path;
    }
}
