package org.relais.role;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.people.PersonId;
import org.relais.workshop.Role;
import org.relais.workshop.RoleBoard;
import org.relais.workshop.RoleHistory;
import org.relais.workshop.RolePast;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks people for the roles that are free (R5.1): once enough of them come or a planner wishes it, and again whenever a
 * role is free and nobody was asked. Whoever holds a role, was asked, passed or pauses is left in peace.
 */
@Component
class Draws {

    private final QuestionRows questions;
    private final BreakRows breaks;
    private final RoleHistory history;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Draws(QuestionRows questions, BreakRows breaks, RoleHistory history, JdbcClient jdbc, Clock clock) {
        this.questions = questions;
        this.breaks = breaks;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From now on people are asked; asked again, only for what is free. */
    void begin(RoleBoard board) {
        if (board.state() == WorkshopState.PUBLISHED) {
            jdbc.sql("insert into role_draw (workshop_id, seed) values (?, ?) on conflict do nothing")
                    .params(board.workshop().value(), chance.nextLong())
                    .update();
            goOn(board);
        }
    }

    /** Nothing, before the first time and once people are in the room. */
    void goOn(RoleBoard board) {
        if (board.state() == WorkshopState.PUBLISHED) {
            seed(board.workshop()).ifPresent(seed -> ask(board, seed));
        }
    }

    Optional<Long> seed(WorkshopId workshop) {
        return jdbc.sql("select seed from role_draw where workshop_id = ?")
                .param(workshop.value())
                .query(Long.class)
                .optional();
    }

    /** Roles that nobody holds and nobody was asked for. */
    Set<Role> unasked(RoleBoard board) {
        Set<Role> open = EnumSet.allOf(Role.class);
        open.removeIf(role -> role.optional() || board.holder(role).isPresent());
        open.removeAll(questions.of(board.workshop()).keySet());
        return open;
    }

    private void ask(RoleBoard board, long seed) {
        Set<Role> open = unasked(board);
        if (open.isEmpty()) {
            return;
        }
        Map<Role, PersonId> asked = questions.of(board.workshop());
        Set<PersonId> people = new HashSet<>(board.confirmed());
        people.addAll(leaders(board, asked));
        Map<PersonId, RolePast> pasts = history.of(board.community(), people);
        boolean led = leaders(board, asked).stream()
                .anyMatch(person -> pasts.getOrDefault(person, RolePast.NONE).hasLed());
        RotationPolicy.suggest(open, candidates(board, asked, pasts), led, seed)
                .forEach((duty, candidate) ->
                        duty.roles().forEach(role -> questions.ask(board.workshop(), role, candidate.person())));
    }

    private List<Candidate> candidates(RoleBoard board, Map<Role, PersonId> asked, Map<PersonId, RolePast> pasts) {
        Set<PersonId> left = breaks.notAsked(board, clock.instant());
        left.addAll(asked.values());
        return board.confirmed().stream()
                .filter(person -> !left.contains(person) && !board.holdsAny(person))
                .map(person -> new Candidate(person, pasts.getOrDefault(person, RolePast.NONE)))
                .toList();
    }

    /** Those who lead, and those who were asked to. */
    private static List<PersonId> leaders(RoleBoard board, Map<Role, PersonId> asked) {
        List<PersonId> leaders = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role.leads()) {
                board.holder(role)
                        .or(() -> Optional.ofNullable(asked.get(role)))
                        .ifPresent(leaders::add);
            }
        }
        return leaders;
    }
}
