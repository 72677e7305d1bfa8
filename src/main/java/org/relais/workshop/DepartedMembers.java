package org.relais.workshop;

import java.util.Comparator;
import org.relais.community.MemberLeft;
import org.relais.workshop.SeatChanged.Cause;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves a community leaves its seats to others: those of workshops to come go to the next in the queue. */
@Component
class DepartedMembers {

    private final WorkshopRepository repository;
    private final SeatLists seats;
    private final SeatMoves moves;
    private final WaitingList queue;
    private final RoleRows roles;
    private final AuthorRows authors;
    private final PreparationRows preparations;

    DepartedMembers(
            WorkshopRepository repository,
            SeatLists seats,
            SeatMoves moves,
            WaitingList queue,
            RoleRows roles,
            AuthorRows authors,
            PreparationRows preparations) {
        this.repository = repository;
        this.seats = seats;
        this.moves = moves;
        this.queue = queue;
        this.roles = roles;
        this.authors = authors;
        this.preparations = preparations;
    }

    @EventListener
    void on(MemberLeft left) {
        authors.removeAll(left.community(), left.person());
        preparations.letGoAll(left.community(), left.person());
        seats.of(left.person(), left.community()).stream()
                .map(Seat::workshop)
                .sorted(Comparator.comparing(WorkshopId::value))
                .forEach(workshop -> repository.lock(workshop).ifPresent(locked -> giveBack(locked, left)));
    }

    /** Read again under the lock: the seat may have moved meanwhile. */
    private void giveBack(Workshop workshop, MemberLeft left) {
        seats.latest(workshop.id(), left.person())
                .filter(seat -> seat.state().living())
                .ifPresent(seat -> {
                    roles.letGoAll(workshop.id(), left.person());
                    moves.move(workshop, seat, SeatState.CANCELLED, Cause.OWN_ACT, left.person());
                    if (seat.state().holdsSeat()) {
                        queue.advance(workshop);
                    }
                });
    }
}
