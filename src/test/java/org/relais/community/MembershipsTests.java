package org.relais.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("Standings, when several people act at once")
class MembershipsTests {

    @Autowired
    CommunityWorld world;

    @Autowired
    Communities communities;

    @Autowired
    Memberships memberships;

    @Test
    void twoStewardsWhoLeaveAtOnceDoNotLeaveTheCommunityAlone() throws Exception {
        var community = world.community();
        memberships.nameSteward(community.id(), community.steward(), community.member());

        List<Departure> outcomes = atOnce(
                () -> memberships.leave(community.id(), community.steward()),
                () -> memberships.leave(community.id(), community.member()));

        assertThat(outcomes).containsExactlyInAnyOrder(Departure.LEFT, Departure.LAST_STEWARD);
        assertThat(communities.members(community.id())).hasSize(1);
    }

    @Test
    void joiningTwiceAtOnceIsOneMembership() throws Exception {
        var community = world.community();
        PersonId stranger = world.community().steward();

        List<Joining> outcomes = atOnce(
                () -> memberships.join(community.id(), stranger, Standing.MEMBER),
                () -> memberships.join(community.id(), stranger, Standing.MEMBER));

        assertThat(outcomes).containsExactlyInAnyOrder(Joining.JOINED, Joining.ALREADY_THERE);
    }

    @Test
    @DisplayName("Whoever comes back has a new membership, and the former one stays dated")
    void comingBack() {
        var community = world.community();
        memberships.leave(community.id(), community.member());

        assertThat(memberships.join(community.id(), community.member(), Standing.MEMBER))
                .isEqualTo(Joining.JOINED);
        assertThat(communities.isMember(community.id(), community.member())).isTrue();
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<T>... acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            return threads.invokeAll(List.of(acts)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
