package org.relais.role;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.workshop.RoleBoard;
import org.relais.workshop.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A pause from being asked for roles: taken and ended by the person alone, announced to nobody (R14.1, R14.2). */
@Service
@Transactional
public class Pauses {

    private final Communities communities;
    private final Roles roles;
    private final QuestionRows questions;
    private final BreakRows breaks;
    private final Draws draws;
    private final Clock clock;

    Pauses(Communities communities, Roles roles, QuestionRows questions, BreakRows breaks, Draws draws, Clock clock) {
        this.communities = communities;
        this.roles = roles;
        this.questions = questions;
        this.breaks = breaks;
        this.draws = draws;
        this.clock = clock;
    }

    /** Until when the person is not asked; empty when no pause goes on. */
    @Transactional(readOnly = true)
    public Optional<Instant> until(CommunityId community, PersonId person) {
        return breaks.pausedUntil(community, person, clock.instant());
    }

    /** Questions that are open are withdrawn, and others are asked instead. */
    public void pause(CommunityId community, PersonId person, PauseLength length) {
        communities.enter(community, person);
        breaks.pause(community, person, clock.instant().plus(length.duration()));
        questions.asking(person).stream()
                .map(roles::lock)
                .filter(board -> board.community().equals(community))
                .forEach(board -> askOthers(board, person));
    }

    /** Whoever comes back may be asked for what is free. */
    public void resume(CommunityId community, PersonId person) {
        communities.enter(community, person);
        breaks.resume(community, person);
    }

    private void askOthers(RoleBoard board, PersonId person) {
        questions.drop(board.workshop(), person);
        draws.goOn(board);
    }
}
