package org.relais.live.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.relais.support.MailServer.mailbox;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.community.Audience;
import org.relais.community.Communities;
import org.relais.live.Conduct;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.people.GuestLinks;
import org.relais.people.Guests;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.support.CommitmentWorld;
import org.relais.support.MailTest;
import org.relais.support.MovableClock;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.relais.support.ReceivedMail;
import org.relais.support.RoomWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MailTest
@DisplayName("L3: a guest leaves an address at the end and keeps what they promised")
class KeepingTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RoomWorld rooms;

    @Autowired
    CommitmentWorld commitments;

    @Autowired
    Conduct conduct;

    @Autowired
    Communities communities;

    @Autowired
    Guests guests;

    @Autowired
    People people;

    @Autowired
    Persons persons;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    RoomWorld.Opened room;
    Cookie browser;
    String page;
    String address;

    @BeforeEach
    void aGuestWithACommitmentAfterTheEnd() {
        clock.set(MailTest.NOW);
        room = rooms.opened();
        page = "/rooms/" + room.room();
        address = UUID.randomUUID() + "@example.org";
        var response = new MockHttpServletResponse();
        GuestId guest = guests.remember(new MockHttpServletRequest(), response);
        browser = requireNonNull(response.getCookie("guest"));
        rooms.join(room.room(), Actor.of(guest), "Kim Guest");
        commitments.commitment(
                room.community().id(), room.workshop(), Actor.of(guest), CommitmentWorld.TEXT, Audience.COMMUNITY);
        conduct.close(room.room(), room.lead());
    }

    @Test
    @DisplayName(
            "from another browser: the link makes an account without a passphrase, and the commitment is on its page")
    void anotherBrowser() {
        ask(address);
        String link = link();
        assertThat(Pages.read(get(link)).select("main").text()).contains("Kim Guest", address);
        assertThat(people.byEmail(address)).as("looking acts on nothing").isEmpty();

        MvcTestResult entered = post(link);
        assertThat(entered).hasRedirectedUrl("/");
        Document mine = Pages.read(get("/", requireNonNull(entered.getResponse().getCookie("SID"))));
        assertThat(mine.select("article.commit").text()).contains(CommitmentWorld.TEXT);

        PersonView kim = people.byEmail(address).orElseThrow();
        assertThat(kim.name()).isEqualTo("Kim Guest");
        assertThat(kim.locale().getLanguage()).isEqualTo("en");
        assertThat(jdbc.sql("select password_hash is null from person where id = ?")
                        .param(kim.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(communities.isMember(room.community().id(), kim.id()))
                .as("only an invitation makes members")
                .isFalse();
    }

    @Test
    @DisplayName("the browser of the room is told that the account has the place now")
    void theBrowserOfTheRoom() {
        ask(address);
        post(link());
        Document told = room();
        assertThat(told.select("h1").text()).isEqualTo("Your place is in your account");
        assertThat(told.select("main a").attr("href")).isEqualTo("/sign-in?returnTo=" + page);
    }

    @Test
    @DisplayName("who has an account already keeps the one; the answer and the mail are the same")
    void knownAddress() {
        PersonId ana = persons.named("Ana");
        address = persons.email(ana);
        ask(address.toUpperCase(Locale.ROOT));
        assertThat(post(link())).hasRedirectedUrl("/");
        assertThat(owner()).isEqualTo(ana.value());
        assertThat(people.find(ana).name()).isEqualTo("Ana");
    }

    @Test
    @DisplayName("a closed account gets no mail, and nobody can tell")
    void closedAccount() {
        PersonId ana = persons.named("Ana");
        address = persons.email(ana);
        jdbc.sql("update person set disabled_at = now() where id = ?")
                .param(ana.value())
                .update();
        ask(address);
        assertThat(room().text()).contains(address);
        assertThat(mailbox(address)).isEmpty();
    }

    @Test
    @DisplayName("a link that was used, altered, replaced or is a week old gets a page that says so")
    void badLinks() {
        ask(address);
        String first = link();
        nothing(first + "x");
        ask(address);
        await().until(() -> mailbox(address).size() == 2);
        nothing(first);
        String second = mails().getLast().path("/keeping/");
        post(second);
        nothing(second);
        assertThat(people.byEmail(address)).isPresent();
    }

    @Test
    @DisplayName("after a week the link opens nothing, and the page asks again")
    void aWeekLater() {
        ask(address);
        String link = link();
        clock.advance(GuestLinks.VALID);
        nothing(link);
        assertThat(people.byEmail(address)).isEmpty();
        assertThat(room().select("#mine input[name=email]")).hasSize(1);
    }

    @Test
    @DisplayName(
            "P1: what happens with the address stands under the field; left once, the page says so also after a reload")
    void calmConfirmation() {
        assertThat(room().select("#email-purpose").text()).contains("Nobody in the workshop sees it", "7 days");
        Cookie[] answered = asked(address, "en").getResponse().getCookies();
        assertThat(Pages.read(get(
                                page,
                                Stream.concat(Stream.of(browser), Arrays.stream(answered))
                                        .toArray(Cookie[]::new)))
                        .select(".flash")
                        .text())
                .contains("A mail is on its way");
        assertThat(room().select("#mine").text()).contains("A mail went to " + address);
        assertThat(room().select("#mine input[name=email]")).isEmpty();
        assertThat(Pages.read(get(page + "/keeping", browser)).select("input[name=email]"))
                .hasSize(1);
        String others = Pages.read(mvc.get()
                        .uri(page + "/facilitator")
                        .with(Persons.as(room.community().steward()))
                        .exchange())
                .outerHtml();
        assertThat(others).contains("Kim Guest").doesNotContain(address);
    }

    @ParameterizedTest
    @CsvSource({
        "fr,Garder ce que j’ai promis,Ce que vous avez promis dans",
        "en,Keep what I promised,What you promised in"
    })
    @DisplayName("L27: the mail is in the language in which the guest read the room")
    void language(String language, String act, String subject) {
        ask(address, language);
        await().until(() -> mailbox(address).size() == 1);
        ReceivedMail mail = mails().getFirst();
        assertThat(mail.subject()).startsWith(subject);
        assertThat(mail.text()).contains(act, "Kim Guest").doesNotContain("??", "<");
    }

    @Test
    @DisplayName("bad input: what is no address is asked again with what was typed; one address is not flooded")
    void refused() {
        MvcTestResult refused = asked("kim@", "en");
        assertThat(refused).hasStatus(422).bodyText().contains("value=\"kim@\"", "aria-invalid=\"true\"");
        for (int n = 0; n < 3; n++) {
            ask(address);
        }
        assertThat(asked(address, "en")).hasStatus(429);
    }

    @Test
    @DisplayName("is for guests, after the end")
    void onlyGuestsAfterTheEnd() {
        assertThat(mvc.post()
                        .uri(page + "/keeping")
                        .param("email", address)
                        .with(Persons.as(room.community().steward()))
                        .with(csrf()))
                .hasStatus(404);
        RoomWorld.Opened open = rooms.opened();
        Actor guest = Actor.of(guests.of(asBrowser()).orElseThrow());
        rooms.join(open.room(), guest, "Kim");
        assertThat(mvc.post()
                        .uri("/rooms/" + open.room() + "/keeping")
                        .param("email", address)
                        .cookie(browser)
                        .with(csrf()))
                .hasStatus(404);
    }

    private MockHttpServletRequest asBrowser() {
        var request = new MockHttpServletRequest();
        request.setCookies(browser);
        return request;
    }

    private void ask(String email) {
        ask(email, "en");
    }

    private void ask(String email, String language) {
        assertThat(asked(email, language)).hasRedirectedUrl(page).flash().containsEntry("flashKind", "ok");
    }

    private MvcTestResult asked(String email, String language) {
        return mvc.post()
                .uri(page + "/keeping")
                .header("Accept-Language", language)
                .cookie(browser)
                .param("email", email)
                .with(csrf())
                .exchange();
    }

    private Document room() {
        return Pages.read(get(page, browser));
    }

    private String link() {
        await().until(() -> !mailbox(address).isEmpty());
        return mails().getLast().path("/keeping/");
    }

    private List<ReceivedMail> mails() {
        return ReceivedMail.of(address, "");
    }

    private void nothing(String link) {
        assertThat(get(link)).hasStatus(404).bodyText().contains("This link opens nothing any more");
        assertThat(post(link)).hasStatus(404).bodyText().contains("This link opens nothing any more");
    }

    private UUID owner() {
        return jdbc.sql("select owner_person from commitment where workshop = ?")
                .param(room.workshop().value())
                .query(UUID.class)
                .single();
    }

    private MvcTestResult get(String path, Cookie... cookies) {
        var request = mvc.get().uri(path).header("Accept-Language", "en");
        return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).header("Accept-Language", "en").with(csrf()).exchange();
    }
}
