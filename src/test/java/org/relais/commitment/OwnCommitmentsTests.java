package org.relais.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Audience;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("What its owner may do with a commitment")
class OwnCommitmentsTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    CommitmentWorld world;

    @Autowired
    OwnCommitments own;

    @Autowired
    Commitments commitments;

    @Autowired
    ReadableCommitments readable;

    @Autowired
    Handovers handovers;

    CommunityWorld.Inhabited community;
    Actor owner;
    CommitmentId id;

    @BeforeEach
    void somebodyPromisedSomething() {
        community = communities.community();
        owner = Actor.of(community.member());
        id = world.commitment(community.id(), community.member());
    }

    @Test
    @DisplayName("R9.8: other words before the date, with a visible history")
    void otherWordsBeforeTheDate() {
        assertThat(own.reword(id, owner, 0, wording("I show it twice a week"))).isEqualTo(Rewording.DONE);
        assertThat(own.reword(id, owner, 0, wording("I show it daily"))).isEqualTo(Rewording.STALE);

        var details = readable.show(id, community.steward());
        assertThat(details.line().text()).isEqualTo("I show it twice a week");
        assertThat(details.earlier())
                .singleElement()
                .satisfies(was -> assertThat(was.wording().text()).isEqualTo(CommitmentWorld.TEXT));
    }

    @Test
    @DisplayName("R9.8: adapting needs no word about it; a form sends an empty one")
    void adaptsWithoutANote() {
        var next = own.adapt(id, owner, CommitmentId.next(), wording("I show it once"), " ");

        assertThat(readable.show(id, community.steward()).line().note()).isNull();
        assertThat(readable.show(next, community.steward()).line().text()).isEqualTo("I show it once");
    }

    @Test
    @DisplayName("R9.8: after the date it is adapted instead, and the new one follows from the old one")
    void afterTheDateItIsAdapted() {
        world.dueAgo(id, 1);
        assertThat(own.reword(id, owner, wording("I show it daily"))).isEqualTo(Rewording.TOO_FAR);

        var next = own.adapt(id, owner, CommitmentId.next(), wording("I show it once"), "Daily was too much");

        assertThat(own.adapt(id, owner, CommitmentId.next(), wording("I show it"), null))
                .as("sent twice")
                .isEqualTo(next);
        assertThat(readable.show(id, community.steward()).line().state()).isEqualTo(CommitmentState.ADAPTED);
        assertThat(readable.show(id, community.steward()).after())
                .satisfies(after -> assertThat(after.id()).isEqualTo(next));
        assertThat(commitments.activeOf(community.member()))
                .extracting(CommitmentLine::id)
                .containsExactly(next);
    }

    @Test
    @DisplayName("R9.9: deleted without a trace within 48 hours, later only let go")
    void deletedWithin48Hours() {
        var old = world.commitment(community.id(), community.member());
        world.madeAgo(old, 49);

        assertThat(own.delete(id, owner)).isTrue();
        assertThat(own.delete(old, owner)).isFalse();
        assertThatThrownBy(() -> readable.show(id, community.member())).isInstanceOf(NotFound.class);
        assertThat(readable.show(old, community.member()).deletable()).isFalse();
    }

    @Test
    @DisplayName("P2, P12: the audience is the author's own click, never below the group of a workshop")
    void theAudienceIsTheAuthorsClick() {
        own.showTo(id, owner, Audience.COMMUNITY);
        assertThat(readable.show(id, community.member()).line().audience()).isEqualTo(Audience.COMMUNITY);

        own.showTo(id, owner, Audience.GROUP);
        assertThat(readable.show(id, community.member()).line().audience())
                .as("no workshop, no group")
                .isEqualTo(Audience.COMMUNITY);
        assertThatThrownBy(() -> own.showTo(id, Actor.of(community.steward()), Audience.ORGANISATION))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("P9: somebody takes it over only by accepting it")
    void takenOverOnlyByAccepting() {
        assertThat(handovers.offer(id, owner, community.manager()))
                .as("no member")
                .isFalse();
        assertThat(handovers.offer(id, owner, community.steward())).isTrue();
        assertThat(readable.show(id, community.member()).line().state()).isEqualTo(CommitmentState.ACTIVE);
        assertThatThrownBy(() -> handovers.accept(id, community.member(), null)).isInstanceOf(NotFound.class);

        var taken = handovers.accept(id, community.steward(), null).orElseThrow();

        assertThat(readable.show(id, community.member()).line().state()).isEqualTo(CommitmentState.HANDED_OVER);
        assertThat(commitments.activeOf(community.steward()))
                .extracting(CommitmentLine::id)
                .containsExactly(taken);
    }

    @Test
    @DisplayName("P8: a no needs no reason and changes nothing")
    void aNoChangesNothing() {
        handovers.offer(id, owner, community.steward());
        handovers.refuse(id, community.steward());

        assertThat(readable.offeredTo(community.steward(), community.id())).isEmpty();
        assertThat(readable.show(id, community.member()).line().state()).isEqualTo(CommitmentState.ACTIVE);
    }

    @Test
    void anAnswerByMistakeIsTakenBack() {
        commitments.settle(id, owner, CommitmentState.LET_GO, "oops");
        commitments.reopen(id, owner);
        assertThat(readable.show(id, community.member()).line().state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(readable.show(id, community.member()).line().note()).isNull();
    }

    private Wording wording(String text) {
        return new Wording(text, CommitmentWorld.SIGN, world.today().plusDays(9));
    }
}
