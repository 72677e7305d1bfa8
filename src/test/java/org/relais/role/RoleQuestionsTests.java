package org.relais.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.SeatWorld;
import org.relais.workshop.Designs;
import org.relais.workshop.Role;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("Being asked for a role")
class RoleQuestionsTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    SeatWorld seats;

    @Autowired
    RoleQuestions questions;

    @Autowired
    HeldRoles held;

    @Autowired
    Pauses pauses;

    @Autowired
    QuestionRows rows;

    @Autowired
    SignUps signUps;

    @Autowired
    Designs designs;

    @Autowired
    Workshops workshops;

    @Autowired
    JdbcClient jdbc;

    Inhabited community;
    WorkshopId id;
    List<PersonId> people;

    @BeforeEach
    void fivePeopleCome() {
        community = communities.community();
        id = seats.workshop(community, 12, Duration.ofDays(7));
        people = seats.members(community, 5);
        seats.signUp(id, people);
    }

    @Test
    @DisplayName("R5.1, R5.4: on demand those who come are asked, each for one duty")
    void asked() {
        questions.ask(id, community.steward());
        assertThat(rows.of(id)).hasSize(6);
        assertThat(byPerson()).hasSize(5);
        assertThatThrownBy(() -> questions.ask(id, community.member())).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R5.1: once a person for each role comes, they are asked without anybody's doing")
    void enough() throws InterruptedException {
        seats.signUp(id, List.of(community.member()));
        for (int wait = 0; wait < 100 && rows.of(id).size() < 6; wait++) {
            Thread.sleep(50);
        }
        assertThat(byPerson()).hasSize(6);
    }

    @Test
    @DisplayName("R5.2: nothing is anybody's before they accept, and accepting takes all that was asked")
    void accepted() {
        questions.ask(id, community.steward());
        var merged = byPerson().entrySet().stream()
                .filter(asked -> asked.getValue().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(holder(merged.getValue().getFirst())).isNull();

        assertThat(questions.accept(id, merged.getKey())).isEqualTo(RoleReply.DONE);
        assertThat(merged.getValue())
                .allSatisfy(role -> assertThat(holder(role)).isEqualTo(merged.getKey()));
        assertThat(questions.accept(id, merged.getKey())).isEqualTo(RoleReply.GONE);
    }

    @Test
    @DisplayName("R5.2: whoever passes is asked no more, the next is asked at once, and with the end no trace is left")
    void passed() {
        seats.signUp(id, seats.members(community, 3));
        questions.ask(id, community.steward());
        PersonId asked = askedFor(Role.SCRIBE);
        questions.pass(id, asked);
        assertThat(rows.of(id)).hasSize(6).doesNotContainValue(asked);

        questions.comeBack(id, asked);
        questions.pass(id, askedFor(Role.SCRIBE));
        workshops.begin(id);
        workshops.close(id);
        for (String table : List.of("role_question", "role_pass", "role_swap", "role_draw")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where workshop_id = ?")
                            .param(id.value())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    @DisplayName(
            "R5.1: whoever pauses or said \"not this time\" is left out, also when the pause comes after the question")
    void leftOut() {
        questions.pass(id, people.get(0));
        pauses.pause(community.id(), people.get(1), PauseLength.TWO_WEEKS);
        questions.ask(id, community.steward());
        assertThat(rows.of(id)).doesNotContainValue(people.get(0)).doesNotContainValue(people.get(1));

        pauses.pause(community.id(), people.get(2), PauseLength.EIGHT_WEEKS);
        assertThat(rows.of(id)).doesNotContainValue(people.get(2));
        assertThat(pauses.until(community.id(), people.get(2))).isPresent();
        pauses.resume(community.id(), people.get(2));
        assertThat(pauses.until(community.id(), people.get(2))).isEmpty();
    }

    @Test
    @DisplayName("A volunteer comes before whoever was asked, keeps the role, and is asked for nothing else")
    void volunteers() {
        questions.ask(id, community.steward());
        PersonId asked = askedFor(Role.FACILITATOR);
        PersonId volunteer = people.stream()
                .filter(person -> !person.equals(asked))
                .findFirst()
                .orElseThrow();
        assertThat(held.take(id, Role.FACILITATOR, volunteer)).isEqualTo(RoleReply.DONE);
        questions.ask(id, community.steward());
        assertThat(holder(Role.FACILITATOR)).isEqualTo(volunteer);
        assertThat(rows.of(id)).doesNotContainKey(Role.FACILITATOR).doesNotContainValue(volunteer);
        assertThat(held.take(id, Role.FACILITATOR, asked)).isEqualTo(RoleReply.TAKEN);
    }

    @Test
    @DisplayName(
            "Whoever gave the seat back holds nothing, is asked nothing and can accept nothing: others are asked instead")
    void seatGivenBack() {
        seats.signUp(id, seats.members(community, 2));
        questions.ask(id, community.steward());
        PersonId asked = askedFor(Role.TIMEKEEPER);
        signUps.withdraw(id, asked);
        assertThat(questions.accept(id, asked)).isEqualTo(RoleReply.NO_SEAT);
        assertThat(holder(Role.TIMEKEEPER)).isNull();
        assertThat(rows.of(id)).containsKey(Role.TIMEKEEPER).doesNotContainValue(asked);
    }

    @Test
    @DisplayName("Once people are in the room nobody is asked anew; roles are still taken, and after the end they stay")
    void begun() {
        questions.ask(id, community.steward());
        PersonId asked = askedFor(Role.SCRIBE);
        workshops.begin(id);
        questions.pass(id, asked);
        assertThat(rows.of(id)).doesNotContainKey(Role.SCRIBE);
        assertThat(held.take(id, Role.SCRIBE, asked)).isEqualTo(RoleReply.DONE);
        workshops.close(id);
        held.letGo(id, Role.SCRIBE, asked);
        assertThat(holder(Role.SCRIBE)).isEqualTo(asked);
        assertThat(held.take(id, Role.HOST, asked)).isEqualTo(RoleReply.OVER);
        assertThat(questions.accept(id, asked)).isEqualTo(RoleReply.OVER);
    }

    private Map<PersonId, List<Role>> byPerson() {
        return rows.of(id).entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private PersonId askedFor(Role role) {
        return Objects.requireNonNull(rows.of(id).get(role));
    }

    private @Nullable PersonId holder(Role role) {
        return workshops.outline(id).holder(role).orElse(null);
    }
}
