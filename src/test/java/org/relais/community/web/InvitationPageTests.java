package org.relais.community.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Audience;
import org.relais.community.Communities;
import org.relais.community.CommunityProfile;
import org.relais.community.Invitations;
import org.relais.community.MemberLine;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.people.RegistrationInvitations;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

@AppTest
@DisplayName("Invitations")
class InvitationPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Pages pages;

    @Autowired
    Persons persons;

    @Autowired
    CommunityWorld world;

    @Autowired
    Communities communities;

    @Autowired
    Invitations invitations;

    @Autowired
    RegistrationInvitations registration;

    @Autowired
    JdbcClient database;

    CommunityWorld.Inhabited community;

    @BeforeEach
    void aCommunity() {
        community = world.community();
    }

    @Test
    @DisplayName("Anybody with the link reads what the community is and who invites; the address goes to no other site")
    void reading() {
        MvcTestResult answer =
                browser.get().uri("/invitations/" + link(Standing.MEMBER)).exchange();

        assertThat(answer).hasStatusOk().headers().hasValue("Referrer-Policy", "no-referrer");
        assertThat(Pages.read(answer).select("main").text())
                .contains("Smoother patient flow", "Ana Steward", "A third less waiting");
    }

    @Test
    void joiningMakesAMemberOnce() {
        PersonId newcomer = persons.named("Noor New");
        String token = link(Standing.MEMBER);

        assertThat(Pages.redirect(accept(newcomer, token))).isEqualTo("/communities/" + community.id());
        accept(newcomer, token);

        assertThat(communities.members(community.id()))
                .filteredOn(line -> line.person().equals(newcomer))
                .hasSize(1);
    }

    @Test
    @DisplayName("Making an account through a link is joining: no second press is needed")
    void anAccountMadeThroughALinkIsAMembership() {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("invitation", link(Standing.MEMBER));
        typed.add("name", "Noor New");
        typed.add("email", UUID.randomUUID() + "@example.org");
        typed.add("passphrase", Persons.PASSPHRASE);

        var answer = browser.post().uri("/sign-up").params(typed).with(csrf()).exchange();

        assertThat(Pages.redirect(answer)).isEqualTo("/communities/" + community.id());
        assertThat(answer).flash().containsEntry("flash", "people.sign-up.done");
        assertThat(communities.members(community.id()))
                .extracting(MemberLine::name)
                .contains("Noor New");
    }

    @Test
    @DisplayName("Making a link twice is one link; renewing it closes the one before")
    void aLinkIsMadeOnce() {
        var address = "/communities/" + community.id() + "/invitations";
        var member = Map.of("standing", "MEMBER");
        pages.post(community.steward(), address, member);
        var first = invitations.links(community.id(), community.steward()).getFirst();
        pages.post(community.steward(), address, member);
        assertThat(invitations.links(community.id(), community.steward())).containsExactly(first);

        assertThat(pages.post(community.steward(), address + "/renewal", member))
                .flash()
                .containsEntry("flash", "community.flash.link-renewed");

        assertClosed(first.token());
        assertThat(invitations.links(community.id(), community.steward())).hasSize(1);
    }

    @Test
    void aManagerIsLedToTheReports() {
        PersonId manager = persons.named("Mia Manager");

        assertThat(Pages.redirect(accept(manager, link(Standing.MANAGER))))
                .isEqualTo("/communities/" + community.id() + "/reports");
        assertThat(communities.isMember(community.id(), manager)).isFalse();
    }

    @Test
    @DisplayName("P4: taking part and reading reports stay apart unless the community accepts both")
    void oneHat() {
        assertThat(accept(community.manager(), link(Standing.MEMBER)))
                .flash()
                .containsEntry("flash", "community.flash.one-hat");
        assertThat(accept(community.member(), link(Standing.MANAGER)))
                .flash()
                .containsEntry("flash", "community.flash.one-hat");

        community = world.community(accepting(CommunityWorld.profile("Both hats")));
        accept(community.manager(), link(Standing.MEMBER));

        assertThat(communities.isMember(community.id(), community.manager())).isTrue();
        assertThat(communities.managers(community.id())).hasSize(1);
    }

    @Test
    void unknownRevokedRenewedAndOldLinksSayWhatToDo() {
        String first = link(Standing.MEMBER);
        String second = link(Standing.MEMBER);
        assertClosed("unknown");
        assertClosed(first);

        database.sql("update invitation set made_at = made_at - interval '31 days',"
                        + " expires_at = expires_at - interval '31 days' where token = ?")
                .param(second)
                .update();
        assertClosed(second);

        String third = link(Standing.MEMBER);
        assertThat(registration.opens(third)).isTrue();
        invitations.revoke(community.id(), community.steward(), Standing.MEMBER);
        assertClosed(third);
    }

    private void assertClosed(String token) {
        assertThat(registration.opens(token)).isFalse();
        assertThat(accept(community.member(), token)).hasStatus(HttpStatus.NOT_FOUND);
        MvcTestResult page = browser.get().uri("/invitations/" + token).exchange();
        assertThat(page).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Pages.read(page).select("main .btn")).isNotEmpty();
    }

    private String link(Standing standing) {
        return invitations.renew(community.id(), community.steward(), standing).token();
    }

    private MvcTestResult accept(PersonId person, String token) {
        return pages.post(person, "/invitations/" + token + "/acceptance", Map.of());
    }

    private static CommunityProfile accepting(CommunityProfile profile) {
        return new CommunityProfile(
                profile.name(),
                profile.need(),
                profile.objective(),
                profile.charter(),
                profile.cadence(),
                profile.language(),
                profile.zone(),
                Audience.COMMUNITY,
                true,
                profile.kind());
    }
}
