package org.relais.live.leancoffee;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.relais.live.ParticipantId;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomFormat;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Stage;
import org.relais.live.TakenSteps;
import org.relais.live.View;
import org.relais.shared.Ids;
import org.relais.topic.TopicLine;
import org.relais.topic.Topics;
import org.relais.workshop.Phase;
import org.relais.workshop.StepLine;
import org.springframework.stereotype.Component;

/** Lean Coffee as a format of the room. */
@Component
class LeanCoffeeFormat implements RoomFormat, TakenSteps {

    private final CoffeeRepository repository;
    private final Cards cards;
    private final Dots dots;
    private final Outcomes outcomes;
    private final Topics topics;
    private final Rooms rooms;

    LeanCoffeeFormat(
            CoffeeRepository repository, Cards cards, Dots dots, Outcomes outcomes, Topics topics, Rooms rooms) {
        this.repository = repository;
        this.cards = cards;
        this.dots = dots;
        this.outcomes = outcomes;
        this.topics = topics;
        this.rooms = rooms;
    }

    @Override
    public String key() {
        return "lean-coffee";
    }

    @Override
    public Phase usualPhase() {
        return Phase.EXPLORE;
    }

    @Override
    public int usualMinutes() {
        return 40;
    }

    @Override
    public boolean narrows() {
        return true;
    }

    @Override
    public Stage stage(RoomSnapshot room, View view) {
        String template = "live/leancoffee/" + view.name().toLowerCase(Locale.ROOT);
        Board board = board(coffee(room), room);
        Stage stage = new Stage(template, "stage", Map.of("board", board));
        if (view != View.FACILITATOR) {
            return stage;
        }
        Stage desk = board.current().isPresent() ? stage.withText() : stage;
        return board.phase() == CoffeePhase.DONE ? desk : desk.withAct("act");
    }

    @Override
    public Stage mine(RoomSnapshot room, ParticipantLine me) {
        Coffee coffee = coffee(room);
        return mine(board(coffee, room), dots.ballot(coffee, me.id()), me.id());
    }

    static Stage mine(Board board, Ballot ballot, ParticipantId me) {
        Map<String, Object> model = Map.of(
                "board", board,
                "ballot", ballot,
                "own",
                        board.cards().stream()
                                .filter(card -> me.equals(card.participant()))
                                .toList(),
                "asked", board.cards().stream().filter(card -> asks(card, me)).toList(),
                "next", Ids.next());
        Stage mine = new Stage("live/leancoffee/mine", "mine", model);
        return board.phase() == CoffeePhase.PROPOSE ? mine.withText() : mine;
    }

    private static boolean asks(CardLine card, ParticipantId me) {
        OutcomeLine outcome = card.outcome();
        return outcome != null && me.equals(outcome.owner());
    }

    /** The personal part lists cards to vote on and steps to accept; dots of others are no reason to fetch it. */
    @Override
    public String mineKey(RoomSnapshot room) {
        Coffee coffee = coffee(room);
        List<CardLine> lines = cards.lines(coffee.id(), false);
        return coffee.phase().name()
                + coffee.budget()
                + switch (coffee.phase()) {
                    case PROPOSE -> "";
                    case VOTE -> lines.stream().map(CardLine::text).toList();
                    case DISCUSS, DONE ->
                        lines.stream()
                                .map(CardLine::outcome)
                                .filter(Objects::nonNull)
                                .toList();
                };
    }

    /** The topics that the workshop chose are on the table already. */
    @Override
    public void entered(RoomSnapshot room) {
        StepLine step = Objects.requireNonNull(room.step());
        if (repository.findByRoomAndStep(room.id(), step.id()).isPresent()) {
            return;
        }
        Coffee coffee = repository.saveAndFlush(new Coffee(CoffeeId.next(), room.id(), step.id()));
        List<TopicLine> chosen = topics.named(room.community(), room.workshop().topics());
        for (int position = 0; position < chosen.size(); position++) {
            TopicLine topic = chosen.get(position);
            cards.bring(coffee.id(), topic.id(), topic.title(), position - chosen.size());
        }
        rooms.startTimer(room.id(), TimePolicy.proposing(step.minutes()));
    }

    @Override
    public List<String> takenBy(RoomId room, ParticipantId participant) {
        return outcomes.accepted(room, participant);
    }

    private Coffee coffee(RoomSnapshot room) {
        return Optional.ofNullable(room.step())
                .flatMap(step -> repository.findByRoomAndStep(room.id(), step.id()))
                .orElseThrow();
    }

    private Board board(Coffee coffee, RoomSnapshot room) {
        boolean revealed = coffee.phase().revealed();
        List<CardLine> lines = cards.lines(coffee.id(), revealed);
        List<ParticipantId> present =
                room.present().stream().map(ParticipantLine::id).toList();
        return new Board(
                coffee.phase(),
                coffee.budget(),
                revealed ? Board.ranked(lines) : lines,
                dots.abstaining(coffee.id(), present));
    }
}
