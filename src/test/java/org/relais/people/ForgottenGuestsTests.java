package org.relais.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Audience;
import org.relais.support.AppTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.Persons;
import org.relais.support.RoomWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("P13: guests of whom nothing is left are forgotten")
class ForgottenGuestsTests {

    @Autowired
    ForgottenGuests forgotten;

    @Autowired
    Guests guests;

    @Autowired
    RoomWorld rooms;

    @Autowired
    CommunityWorld communities;

    @Autowired
    CommitmentWorld commitments;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("whoever gave a name and never came in, after a day")
    void neverCameIn() {
        GuestId early = guest(0);
        GuestId late = guest(2);
        forgotten.sweep();
        assertThat(known(early)).isTrue();
        assertThat(known(late)).isFalse();
    }

    @Test
    @DisplayName("not whoever has a place in a room or promised something")
    void traces() {
        GuestId inside = guest(200);
        rooms.join(rooms.opened().room(), Actor.of(inside), "Kim");
        GuestId promised = guest(200);
        var community = communities.community();
        commitments.commitment(community.id(), null, Actor.of(promised), CommitmentWorld.TEXT, Audience.COMMUNITY);
        forgotten.sweep();
        assertThat(known(inside)).isTrue();
        assertThat(known(promised)).isTrue();
    }

    @Test
    @DisplayName("L3: a claimed one as long as its browser may ask where everything went")
    void claimed() {
        GuestId guest = guest(2);
        guests.claim(guest, persons.named("Ana"));
        forgotten.sweep();
        assertThat(known(guest)).isTrue();
        jdbc.sql(
                        "update guest set made_at = made_at - interval '91 days', claimed_at = claimed_at - interval '91 days' where id = ?")
                .param(guest.value())
                .update();
        forgotten.sweep();
        assertThat(known(guest)).isFalse();
    }

    private GuestId guest(int daysAgo) {
        GuestId guest = requireNonNull(rooms.guest().guest());
        jdbc.sql("update guest set made_at = made_at - make_interval(days => ?) where id = ?")
                .params(daysAgo, guest.value())
                .update();
        return guest;
    }

    private boolean known(GuestId guest) {
        return jdbc.sql("select count(*) > 0 from guest where id = ?")
                .param(guest.value())
                .query(Boolean.class)
                .single();
    }
}
