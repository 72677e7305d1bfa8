package org.relais.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.Actor;
import org.relais.support.AppTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@AppTest
@DisplayName("P13: commitments lose their owners after 24 months")
class CommitmentRetentionTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    CommitmentWorld world;

    @Autowired
    Commitments commitments;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    @Test
    @Transactional
    void afterTwoYearsTheNameIsGoneAndTheWordsStay() {
        var community = communities.community();
        var kept = world.commitment(community.id(), community.member());
        var open = world.commitment(community.id(), community.member());
        commitments.settle(kept, Actor.of(community.member()), CommitmentState.KEPT, null);

        afterDays(700);
        assertThat(line(kept).isOwnedBy(Actor.of(community.member()))).isTrue();

        afterDays(740);
        assertThat(line(kept).owner().known()).isFalse();
        assertThat(line(kept).ownerName()).isEqualTo("a former participant");
        assertThat(line(kept).text()).isEqualTo(CommitmentWorld.TEXT);
        assertThat(line(kept).state()).isEqualTo(CommitmentState.KEPT);
        assertThat(line(open).state()).isEqualTo(CommitmentState.LET_GO);
        assertThat(commitments.activeOf(community.member())).isEmpty();
    }

    private void afterDays(int days) {
        entities.flush();
        var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
        new CommitmentRetention(jdbc, messages, later).carryOut();
    }

    /** As it is stored. */
    private CommitmentLine line(CommitmentId id) {
        entities.clear();
        return commitments.named(List.of(id)).getFirst();
    }
}
