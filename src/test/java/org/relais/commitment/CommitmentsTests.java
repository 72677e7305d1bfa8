package org.relais.commitment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Audience;
import org.relais.people.Actor;
import org.relais.people.GuestBecamePerson;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.RoomWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
@DisplayName("Commitments (C9)")
class CommitmentsTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    CommitmentWorld world;

    @Autowired
    RoomWorld rooms;

    @Autowired
    Commitments commitments;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    CommunityWorld.Inhabited community;
    Actor owner;

    @BeforeEach
    void somebodyInACommunity() {
        community = communities.community();
        owner = Actor.of(community.member());
    }

    @Test
    @DisplayName("P7, R9.3: only the owner says what became of it, and is believed")
    void onlyTheOwnerSettles() {
        var id = world.commitment(community.id(), community.member());

        assertThatThrownBy(() -> commitments.settle(id, Actor.of(community.steward()), CommitmentState.KEPT, null))
                .isInstanceOf(NotFound.class);
        assertThat(commitments.settle(id, owner, CommitmentState.KEPT, "Three weeks in a row"))
                .isTrue();
        assertThat(commitments.settle(id, owner, CommitmentState.KEPT, null))
                .as("clicked twice")
                .isTrue();
        assertThat(commitments.settle(id, owner, CommitmentState.LET_GO, null))
                .as("otherwise")
                .isFalse();
        assertThat(commitments.activeOf(community.member())).isEmpty();
    }

    @Test
    @DisplayName("R9.2: three at once; a fourth asks which one is let go")
    void threeAtOnce() {
        var carried = IntStream.range(0, Commitments.CAP)
                .mapToObj(n -> world.commitment(community.id(), community.member()))
                .toList();
        var fourth = CommitmentId.next();

        assertThat(commitments.make(fourth, another(), null)).isEmpty();
        assertThat(commitments.make(fourth, another(), carried.getFirst())).contains(fourth);
        assertThat(commitments.activeOf(community.member()))
                .extracting(CommitmentLine::id)
                .containsExactlyInAnyOrder(carried.get(1), carried.get(2), fourth);
    }

    @Test
    @DisplayName("R9.2: twenty requests at once make three")
    void theCapHoldsForManyAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> requests = IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(n -> () -> commitments
                            .make(CommitmentId.next(), another(), null)
                            .isPresent())
                    .toList();
            for (var made : threads.invokeAll(requests)) {
                made.get();
            }
        }
        assertThat(commitments.activeOf(community.member())).hasSize(Commitments.CAP);
    }

    @Test
    void aFormSentTwiceMakesOne() {
        var id = CommitmentId.next();
        assertThat(commitments.make(id, another(), null)).contains(id);
        assertThat(commitments.make(id, another(), null)).contains(id);
        assertThat(commitments.activeOf(community.member())).hasSize(1);
    }

    @Test
    @DisplayName("L21: what is due is active and its day has come")
    void whatIsDue() {
        var due = world.commitment(community.id(), community.member());
        var kept = world.commitment(community.id(), community.member());
        world.commitment(community.id(), community.member());
        world.dueAgo(due, 0);
        world.dueAgo(kept, 3);
        commitments.settle(kept, owner, CommitmentState.KEPT, null);

        assertThat(commitments.due(community.id(), world.today()))
                .extracting(CommitmentLine::id)
                .containsExactly(due);
    }

    @Test
    @DisplayName("L3: a guest who makes an account keeps commitments")
    void aGuestKeepsCommitments() {
        var guest = rooms.guest();
        var id = world.commitment(community.id(), null, guest, CommitmentWorld.TEXT, Audience.COMMUNITY);

        transaction.executeWithoutResult(status ->
                events.publishEvent(new GuestBecamePerson(requireNonNull(guest.guest()), community.member())));

        assertThat(commitments.activeOf(community.member()).stream()
                        .map(CommitmentLine::id)
                        .collect(Collectors.toSet()))
                .containsExactly(id);
        assertThat(commitments.settle(id, owner, CommitmentState.KEPT, null)).isTrue();
    }

    private NewCommitment another() {
        return new NewCommitment(
                community.id(),
                null,
                owner,
                "Ben",
                CommitmentWorld.TEXT,
                CommitmentWorld.SIGN,
                world.today().plusDays(7),
                Audience.COMMUNITY);
    }
}
