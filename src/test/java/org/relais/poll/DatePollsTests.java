package org.relais.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relais.support.MailServer.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Memberships;
import org.relais.community.Standing;
import org.relais.outbox.Postman;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.MailTest;
import org.relais.support.Mails;
import org.relais.support.MovableClock;
import org.relais.support.Persons;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Designs;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;

@MailTest
@DisplayName("C6: a date poll while the date of a workshop is open")
class DatePollsTests {

    @Autowired
    DatePolls polls;

    @Autowired
    PollPages pages;

    @Autowired
    PollCalls calls;

    @Autowired
    PollReminders reminders;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    Memberships memberships;

    @Autowired
    Designs designs;

    @Autowired
    Persons persons;

    @Autowired
    Postman postman;

    @Autowired
    Mails mails;

    @Autowired
    MovableClock clock;

    Inhabited community;
    PersonId ana;
    PersonId ben;
    WorkshopId draft;
    Instant first;
    PollId poll;

    @BeforeEach
    void aPoll() {
        clock.set(MailTest.NOW);
        community = communities.community();
        ana = community.steward();
        ben = community.member();
        draft = world.draft(community.id(), ana);
        first = MailTest.NOW.plus(Duration.ofDays(10));
        poll = open();
    }

    @Test
    @DisplayName("Each member is asked once; a second poll beside it is the first one")
    void asked() {
        assertThat(open()).isEqualTo(poll);
        postman.sendAll();
        assertThat(mailbox(persons.email(ben))).hasSize(1);
        assertThat(mails.kinds(poll, ana)).containsExactly("poll.opened");
        assertThat(mails.about(poll, community.manager())).isEmpty();
    }

    @Test
    @DisplayName(
            "Each says yes, if need be or no, and says it anew; the best suits most, then hinders fewest; ties are ties")
    void answers() {
        PersonId dan = communities.join(community.id(), "Dan Newcomer", Standing.MEMBER);
        answer(ana, "YES", "YES", "NO");
        answer(ben, "YES", "IF_NEED_BE", "YES");
        assertThat(best()).containsExactly(0);
        answer(dan, "NO", "YES", "IF_NEED_BE");
        assertThat(best()).containsExactly(1);
        answer(dan, "IF_NEED_BE", "YES", "NO");
        assertThat(best()).containsExactly(0, 1);
        PollPage page = pages.of(poll, dan);
        assertThat(page.answered()).isEqualTo(3);
        assertThat(page.options().getFirst().said(PollAnswer.YES)).containsExactly("Ana Steward", "Ben Member");
        assertThat(page.options().getFirst().mine()).isEqualTo(PollAnswer.IF_NEED_BE);
        memberships.leave(community.id(), dan);
        assertThat(pages.of(poll, ana).answered()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "Bad input: what is no answer says nothing; nobody outside finds it; after its time nothing is changed")
    void refused() {
        answer(ben, "PERHAPS", "", "YES");
        assertThat(pages.of(poll, ben).answered()).isOne();
        assertThatThrownBy(() -> answer(community.manager(), "YES", "YES", "YES"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> polls.pick(poll, ben, option(0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> polls.pick(poll, ana, UUID.randomUUID())).isInstanceOf(NotFound.class);
        clock.advance(Duration.ofDays(5));
        assertThat(polls.answer(poll, ben, Map.of(option(0).toString(), "NO"))).isFalse();
        assertThat(pages.of(poll, ben).state()).isEqualTo(PollState.WAITING);
        assertThat(pages.of(poll, ben).options().getFirst().no()).isZero();
    }

    @Test
    @DisplayName("The date that was picked is the workshop's; those who answered are told, others are asked no more")
    void picked() {
        answer(ben, "NO", "YES", "NO");
        assertThat(polls.pick(poll, ana, option(1))).isTrue();
        assertThat(designs.open(draft, ana).plan().slot().startsAt()).isEqualTo(first.plus(Duration.ofDays(1)));
        assertThat(mails.kinds(poll, ben)).containsExactly("poll.picked");
        assertThat(mails.kinds(poll, ana)).isEmpty();
        assertThat(polls.pick(poll, ana, option(0))).isFalse();
        assertThat(polls.answer(poll, ben, Map.of(option(0).toString(), "YES"))).isFalse();
        assertThat(designs.open(draft, ana).plan().slot().startsAt()).isEqualTo(first.plus(Duration.ofDays(1)));
        assertThat(open()).isNotEqualTo(poll);
    }

    @Test
    @DisplayName("A day before its end, those who said nothing are asked once more, and only once")
    void reminded() {
        answer(ben, "YES", "YES", "YES");
        mails.send(poll);
        clock.advance(Duration.ofDays(3));
        reminders.remind();
        assertThat(mails.kinds(poll, ana)).containsExactly("poll.opened");
        clock.advance(Duration.ofDays(1));
        reminders.remind();
        reminders.remind();
        assertThat(mails.kinds(poll, ana)).containsExactly("poll.opened", "poll.reminder");
        assertThat(mails.kinds(poll, ben)).containsExactly("poll.opened");
    }

    @Test
    @DisplayName("Whoever did not answer finds the poll on their own page, too")
    void calls() {
        assertThat(calls.to(ben)).extracting(PollCall::id).containsExactly(poll);
        assertThat(calls.to(community.manager())).isEmpty();
        answer(ben, "YES", "NO", "NO");
        assertThat(calls.to(ben)).isEmpty();
        clock.advance(Duration.ofDays(5));
        assertThat(calls.to(ana)).isEmpty();
    }

    @Test
    @DisplayName("Once the workshop has a date and is published, or the poll was closed, nobody answers or is reminded")
    void over() {
        designs.publish(draft, ana, false);
        assertThat(pages.of(poll, ben).state()).isEqualTo(PollState.OVER);
        assertThat(polls.answer(poll, ben, Map.of(option(0).toString(), "YES"))).isFalse();
        clock.advance(Duration.ofDays(4));
        reminders.remind();
        assertThat(mails.kinds(poll, ben)).doesNotContain("poll.reminder");
        assertThatThrownBy(() -> polls.pick(poll, ana, option(0))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("Two who plan pick at once: one date holds, and nobody is told of two")
    void pickedAtOnce() throws Exception {
        answer(ben, "YES", "YES", "YES");
        UUID one = option(0);
        UUID other = option(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> picks =
                    List.of(() -> polls.pick(poll, ana, one), () -> polls.pick(poll, ana, other));
            long held = both.invokeAll(picks).stream()
                    .filter(pick -> pick.resultNow())
                    .count();
            assertThat(held).isOne();
        }
        assertThat(mails.kinds(poll, ben)).containsOnlyOnce("poll.picked");
        assertThat(Objects.requireNonNull(pages.of(poll, ana).chosenOption()).startsAt())
                .isEqualTo(designs.open(draft, ana).plan().slot().startsAt());
    }

    @Test
    @DisplayName("Two who plan ask at once: one poll, one mail for each member")
    void openedAtOnce() throws Exception {
        WorkshopId other = world.draft(community.id(), ana);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<PollId> asking = () -> polls.open(other, ana, dates(), MailTest.NOW.plus(Duration.ofDays(5)));
            assertThat(both.invokeAll(List.of(asking, asking)).stream().map(opened -> opened.resultNow()))
                    .containsOnly(polls.running(other).orElseThrow());
        }
        assertThat(mails.kinds(polls.running(other).orElseThrow(), ben)).containsExactly("poll.opened");
    }

    private PollId open() {
        return polls.open(draft, ana, dates(), MailTest.NOW.plus(Duration.ofDays(5)));
    }

    private List<Instant> dates() {
        return List.of(first, first.plus(Duration.ofDays(1)), first.plus(Duration.ofDays(2)));
    }

    private void answer(PersonId person, String... answers) {
        assertThat(polls.answer(
                        poll,
                        person,
                        Map.of(
                                option(0).toString(), answers[0],
                                option(1).toString(), answers[1],
                                option(2).toString(), answers[2])))
                .isTrue();
    }

    private UUID option(int at) {
        return pages.of(poll, ana).options().get(at).id();
    }

    private List<Integer> best() {
        PollPage page = pages.of(poll, ana);
        return page.options().stream()
                .filter(page::best)
                .map(page.options()::indexOf)
                .toList();
    }
}
