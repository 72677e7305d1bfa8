package org.relais.notification.answer;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.notification.answer.AnswerLinks.Question;
import org.relais.notification.answer.AnswerPage.Standing;
import org.relais.workshop.Seat;
import org.relais.workshop.SeatState;
import org.relais.workshop.SignUps;
import org.relais.workshop.Slot;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.WorkshopBriefs;
import org.relais.workshop.WorkshopState;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "I come" and "I cannot come" from a mail (R3.8). The link shows where its reader stands now, so an old or used one
 * misleads nobody; whoever left the community is answered as if the link were none.
 */
@Service
@Transactional
public class Answers {

    private final AnswerLinks links;
    private final WorkshopBriefs briefs;
    private final Workshops workshops;
    private final SignUps signUps;
    private final Communities communities;
    private final Clock clock;

    Answers(
            AnswerLinks links,
            WorkshopBriefs briefs,
            Workshops workshops,
            SignUps signUps,
            Communities communities,
            Clock clock) {
        this.links = links;
        this.briefs = briefs;
        this.workshops = workshops;
        this.signUps = signUps;
        this.communities = communities;
        this.clock = clock;
    }

    /** Empty when the link was altered, is too old, or belongs to somebody who left. */
    @Transactional(readOnly = true)
    public Optional<AnswerPage> show(String token) {
        return question(token).map(question -> page(briefs.of(question.workshop()), seat(question)));
    }

    /** Takes the offered or free seat, or signs up. @return where the reader stands now */
    public Optional<Standing> come(String token) {
        return question(token).map(question -> {
            if (seat(question) == null) {
                signUps.signUp(question.workshop(), question.person());
            } else {
                signUps.accept(question.workshop(), question.person());
            }
            return standing(briefs.of(question.workshop()), seat(question));
        });
    }

    /** Gives back the seat, the offer or the place in the queue. Asked again, nothing changes. */
    public Optional<Standing> leave(String token) {
        return question(token).map(question -> {
            signUps.withdraw(question.workshop(), question.person());
            return standing(briefs.of(question.workshop()), seat(question));
        });
    }

    private Optional<Question> question(String token) {
        return links.read(token).filter(question -> !question.expired()).filter(this::member);
    }

    private boolean member(Question question) {
        return communities.isMember(briefs.of(question.workshop()).community(), question.person());
    }

    /** Null for whoever neither has a seat nor waits. */
    private @Nullable Seat seat(Question question) {
        return workshops
                .seat(question.workshop(), question.person())
                .filter(seat -> seat.state().living())
                .orElse(null);
    }

    private AnswerPage page(WorkshopBrief workshop, @Nullable Seat seat) {
        Slot slot = workshop.plan().slot();
        return new AnswerPage(
                workshop.id(),
                workshop.plan().purpose().title(),
                slot.startsAt(),
                slot.minutes(),
                slot.zone(),
                standing(workshop, seat),
                seat == null ? null : seat.offerExpiresAt(),
                seat == null ? 0 : seat.position());
    }

    private Standing standing(WorkshopBrief workshop, @Nullable Seat seat) {
        if (workshop.state() == WorkshopState.CANCELLED) {
            return Standing.CANCELLED;
        }
        boolean over = workshop.state() == WorkshopState.CLOSED
                || workshop.plan().slot().endsAt().isBefore(clock.instant());
        if (over) {
            return Standing.OVER;
        }
        return seat == null ? Standing.NONE : standing(seat.state());
    }

    private static Standing standing(SeatState living) {
        return switch (living) {
            case CONFIRMED -> Standing.SEATED;
            case OFFERED -> Standing.OFFERED;
            case WAITING -> Standing.WAITING;
            case DECLINED, CANCELLED, REMOVED -> Standing.NONE;
        };
    }
}
