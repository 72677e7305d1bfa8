package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.SeatWorld;
import org.relais.workshop.SeatChanged.Cause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AppTest
@RecordApplicationEvents
@DisplayName("R3.10: in a cohort everybody has a seat, and gives it back with one click")
class CohortSeatsTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    SeatWorld seats;

    @Autowired
    Workshops workshops;

    @Autowired
    SignUps signUps;

    @Autowired
    ApplicationEvents events;

    @Test
    @DisplayName("Publishing gives a seat to each member, not to managers; nobody is asked why they cannot come")
    void everybody() {
        Inhabited cohort = communities.community(CommunityWorld.cohort("Eight together"));
        List<PersonId> people = seats.members(cohort, 3);
        WorkshopId id = seats.workshop(cohort, 8, Duration.ofDays(7));

        assertThat(workshops.confirmed(id))
                .extracting(Seat::person)
                .containsExactlyInAnyOrder(
                        cohort.steward(), cohort.member(), people.get(0), people.get(1), people.get(2));
        assertThat(events.stream(SeatChanged.class))
                .extracting(SeatChanged::cause)
                .containsOnly(Cause.COHORT);

        signUps.withdraw(id, people.get(0));
        assertThat(seats.state(id, people.get(0))).isEqualTo(SeatState.CANCELLED);
    }

    @Test
    @DisplayName("Where there are fewer seats than people, the last who came wait")
    void fewerSeats() {
        Inhabited cohort = communities.community(CommunityWorld.cohort("More than seats"));
        List<PersonId> people = seats.members(cohort, 2);
        WorkshopId id = seats.workshop(cohort, 2, Duration.ofDays(7));
        assertThat(workshops.waiting(id)).extracting(Seat::person).containsExactlyElementsOf(people);
    }

    @Test
    @DisplayName("In a community of practice nobody is signed up by others")
    void communityOfPractice() {
        Inhabited community = communities.community();
        assertThat(workshops.confirmed(seats.workshop(community, 8, Duration.ofDays(7))))
                .isEmpty();
    }
}
