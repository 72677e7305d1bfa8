package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.SeatWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("Seats kept for teams, and what is forgotten")
class SeatUpkeepTests {

    private static final LocalDate TOMORROW =
            LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1);

    @Autowired
    CommunityWorld communities;

    @Autowired
    SeatWorld seats;

    @Autowired
    Workshops workshops;

    @Autowired
    SignUps signUps;

    @Autowired
    SeatDesk desk;

    @Autowired
    Presences presences;

    @Autowired
    AttendanceRows notes;

    @Autowired
    SeatUpkeep upkeep;

    @Autowired
    JdbcClient jdbc;

    Inhabited community;
    List<PersonId> people;

    @BeforeEach
    void peopleOfACommunity() {
        community = communities.community();
        people = seats.members(community, 4);
    }

    @Test
    @DisplayName("R3.5: kept seats are for the team alone; after the day they go to the queue, however late one looks")
    void keptSeats() {
        WorkshopId id = seats.workshop(community, 3, Duration.ofDays(7));
        ReservedSeats support = kept("Support", 2);
        assertThat(desk.keep(id, community.steward(), support)).isTrue();
        assertThat(desk.keep(id, community.steward(), kept("support", 1))).isFalse();

        seats.signUp(id, people.subList(0, 3));
        assertThat(workshops.confirmed(id)).hasSize(1);
        var ofTheTeam = new SeatWish(null, ShowMeTo.PARTICIPANTS, "", support.id());
        assertThat(signUps.signUp(id, people.get(3), ofTheTeam))
                .map(Seat::state)
                .contains(SeatState.CONFIRMED);

        upkeep.releaseKeptSeats();
        assertThat(workshops.waiting(id)).hasSize(2);
        jdbc.sql("update reserved_seats set kept_until = kept_until - 9 where workshop_id = ?")
                .param(id.value())
                .update();
        upkeep.releaseKeptSeats();
        assertThat(workshops.confirmed(id)).hasSize(3);
        assertThat(workshops.waiting(id)).hasSize(1);
    }

    @Test
    @DisplayName("R3.5: those who take care of the workshop release kept seats sooner")
    void released() {
        WorkshopId id = seats.workshop(community, 2, Duration.ofDays(7));
        ReservedSeats support = kept("Support", 1);
        desk.keep(id, community.steward(), support);
        seats.signUp(id, people.subList(0, 2));
        desk.release(id, community.steward(), support.id());
        assertThat(workshops.confirmed(id)).hasSize(2);
    }

    @Test
    @DisplayName("P13: 30 days after the workshop access needs and presence are forgotten; the number stays")
    void forgotten() {
        WorkshopId id = seats.workshop(community, 3, Duration.ofDays(7));
        PersonId ana = people.get(0);
        signUps.signUp(id, ana, new SeatWish(null, ShowMeTo.NOBODY, "A seat near the door", null));
        seats.signUp(id, people.subList(1, 3));
        workshops.begin(id);
        workshops.close(id);
        presences.say(id, ana, Attended.YES);
        presences.note(id, community.steward(), seat(id, people.get(1)).id(), Attended.EXCUSED);

        closed(id, 29);
        upkeep.forget();
        assertThat(notes.needs(id)).containsOnlyKeys(seat(id, ana).id());

        closed(id, 31);
        upkeep.forget();
        upkeep.forget();
        assertThat(notes.needs(id)).isEmpty();
        assertThat(notes.of(id)).doesNotContainValue(Attended.YES).hasSize(3);
        assertThat(workshops.confirmed(id)).hasSize(3);
        assertThat(jdbc.sql("select attended_count from workshop where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName("P13: whoever does not take part any more needs nothing: it is forgotten at once")
    void forgottenAtOnce() {
        WorkshopId id = seats.workshop(community, 3, Duration.ofDays(7));
        signUps.signUp(id, people.get(0), new SeatWish(null, ShowMeTo.NOBODY, "A ramp", null));
        assertThat(notes.needs(id)).containsValue("A ramp");
        signUps.withdraw(id, people.get(0));
        assertThat(notes.needs(id)).isEmpty();
    }

    @Test
    @DisplayName("P7: what somebody says of their own presence stands")
    void selfReport() {
        WorkshopId id = seats.workshop(community, 3, Duration.ofDays(7));
        seats.signUp(id, people.subList(0, 1));
        SeatId seat = seat(id, people.get(0)).id();
        assertThat(presences.note(id, community.steward(), seat, Attended.NO)).isFalse();

        workshops.begin(id);
        assertThat(presences.note(id, community.steward(), seat, Attended.NO)).isTrue();
        presences.say(id, people.get(0), Attended.YES);
        assertThat(presences.note(id, community.steward(), seat, Attended.NO)).isFalse();
        assertThat(notes.of(id)).containsEntry(seat, Attended.YES);
    }

    private Seat seat(WorkshopId id, PersonId person) {
        return workshops.seat(id, person).orElseThrow();
    }

    private void closed(WorkshopId id, int daysAgo) {
        jdbc.sql("update workshop set closed_at = now() - ? * interval '1 day' where id = ?")
                .params(daysAgo, id.value())
                .update();
    }

    private static ReservedSeats kept(String team, int seats) {
        return new ReservedSeats(new ReservedSeatsId(Ids.next()), team, seats, TOMORROW);
    }
}
