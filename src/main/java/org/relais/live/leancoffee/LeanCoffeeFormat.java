package org.relais.live.leancoffee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.live.ParticipantId;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomFormat;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Stage;
import org.relais.live.TakenSteps;
import org.relais.live.Timers;
import org.relais.live.View;
import org.relais.topic.TopicLine;
import org.relais.topic.Topics;
import org.relais.workshop.Phase;
import org.relais.workshop.StepLine;
import org.springframework.stereotype.Component;

/** Lean Coffee as a format of the room. */
@Component
class LeanCoffeeFormat implements RoomFormat, TakenSteps {

    private final CoffeeRepository repository;
    private final Boards boards;
    private final PersonalPart personal;
    private final CardLines cards;
    private final CardTopics table;
    private final Outcomes outcomes;
    private final Topics topics;
    private final Timers timers;

    LeanCoffeeFormat(
            CoffeeRepository repository,
            Boards boards,
            PersonalPart personal,
            CardLines cards,
            CardTopics table,
            Outcomes outcomes,
            Topics topics,
            Timers timers) {
        this.repository = repository;
        this.boards = boards;
        this.personal = personal;
        this.cards = cards;
        this.table = table;
        this.outcomes = outcomes;
        this.topics = topics;
        this.timers = timers;
    }

    @Override
    public Profile profile() {
        return new Profile("lean-coffee", Phase.EXPLORE, 40).narrowing();
    }

    @Override
    public Stage stage(RoomSnapshot room, View view) {
        Board board = boards.of(coffee(room), room).shared();
        Stage stage = Stage.of("live/leancoffee", view, Map.of("board", board));
        if (view != View.FACILITATOR) {
            return stage;
        }
        Stage desk = board.current().isPresent() ? stage.withText() : stage;
        return board.phase() == CoffeePhase.DONE ? desk : desk.withAct("act");
    }

    @Override
    public Stage mine(RoomSnapshot room, ParticipantLine me) {
        return personal.stage(coffee(room), room, me);
    }

    /** The personal part lists cards to vote on and steps to accept; dots of others are no reason to fetch it. */
    @Override
    public String mineKey(RoomSnapshot room) {
        Coffee coffee = coffee(room);
        return coffee.phase().name()
                + coffee.budget()
                + switch (coffee.phase()) {
                    case PROPOSE -> "";
                    case VOTE ->
                        cards.of(coffee.id(), false).stream()
                                .map(CardLine::text)
                                .toList();
                    case DISCUSS, DONE -> personal.key(coffee);
                };
    }

    /** The topics that the workshop chose are on the table already. */
    @Override
    public void entered(RoomSnapshot room) {
        StepLine step = room.running();
        Optional<Coffee> before = repository.findByRoomAndStep(room.id(), step.id());
        if (before.isPresent()) {
            comeBack(before.get(), step);
            return;
        }
        Coffee coffee = repository.saveAndFlush(new Coffee(CoffeeId.next(), room.id(), step.id()));
        List<TopicLine> chosen = topics.named(room.community(), room.workshop().topics());
        for (int position = 0; position < chosen.size(); position++) {
            TopicLine topic = chosen.get(position);
            table.bring(coffee.id(), topic.id(), topic.title(), position - chosen.size());
        }
        timers.start(room.id(), TimePolicy.proposing(step.minutes()));
    }

    /** A card that lies on the table gets its time anew. */
    private void comeBack(Coffee coffee, StepLine step) {
        if (coffee.currentCard() != null) {
            timers.start(coffee.room(), coffee.timeOfACard(step.minutes()));
        }
    }

    @Override
    public List<String> takenBy(RoomId room, ParticipantId participant) {
        return outcomes.accepted(room, participant);
    }

    private Coffee coffee(RoomSnapshot room) {
        return repository.findByRoomAndStep(room.id(), room.running().id()).orElseThrow();
    }
}
