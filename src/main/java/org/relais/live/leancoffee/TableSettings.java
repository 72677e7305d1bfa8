package org.relais.live.leancoffee;

import java.util.Optional;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How this Lean Coffee is run: what is suggested, and what whoever leads makes of it. */
@Service
@Transactional
public class TableSettings {

    private final Desk desk;
    private final CoffeeRepository repository;
    private final DotReturns returns;
    private final Rooms rooms;

    TableSettings(Desk desk, CoffeeRepository repository, DotReturns returns, Rooms rooms) {
        this.desk = desk;
        this.repository = repository;
        this.returns = returns;
        this.rooms = rooms;
    }

    public void settle(RoomId room, Actor lead, CoffeeSettings settings) {
        Coffee coffee = desk.hold(room, lead);
        coffee.settle(settings);
        repository.saveAndFlush(coffee);
        rooms.changed(room);
    }

    /**
     * Another number of dots for everybody. More loses nothing; with fewer, whoever placed more gets the latest ones back
     * and is told, so that is asked first (L7).
     *
     * @param sure whoever leads knows what goes
     */
    public Optional<Refusal> budget(RoomId room, Actor lead, int dots, boolean sure) {
        Coffee coffee = desk.hold(room, lead);
        boolean fewer = dots < coffee.budget() && coffee.phase() != CoffeePhase.PROPOSE;
        if (fewer && coffee.phase() != CoffeePhase.VOTE) {
            return Optional.of(Refusal.MOVED_ON);
        }
        if (fewer && !sure) {
            return Optional.of(Refusal.FEWER_DOTS);
        }
        coffee.chooseBudget(dots);
        repository.saveAndFlush(coffee);
        returns.beyond(coffee.id(), dots);
        rooms.changed(room);
        return Optional.empty();
    }
}
