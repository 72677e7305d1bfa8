package org.relais.live.leancoffee;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.relais.live.ParticipantId;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomSnapshot;
import org.relais.live.Stage;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.workshop.Role;
import org.springframework.stereotype.Component;

/** What only one participant sees of a Lean Coffee: the own cards, dots, answers, and the steps that ask for an owner. */
@Component
class PersonalPart {

    private final Boards boards;
    private final CardLines cards;
    private final Cards table;
    private final Dots dots;
    private final DotReturns returns;
    private final TimeBallots questions;

    PersonalPart(Boards boards, CardLines cards, Cards table, Dots dots, DotReturns returns, TimeBallots questions) {
        this.boards = boards;
        this.cards = cards;
        this.table = table;
        this.dots = dots;
        this.returns = returns;
        this.questions = questions;
    }

    Stage stage(Coffee coffee, RoomSnapshot room, ParticipantLine me) {
        Board board = boards.of(coffee, room);
        Map<String, Object> model = new HashMap<>(ballot(board.shared(), dots.ballot(coffee, me.id())));
        model.put("leads", me.facilitator());
        model.put("returned", returns.to(coffee.id(), me.id()));
        model.put("own", table.own(coffee.id(), me.id()));
        model.put(
                "asked",
                board.cards().stream().filter(card -> asks(card, me.id())).toList());
        model.put("answer", answer(board, me.id()));
        model.put("scribe", writes(room, me));
        Stage mine = new Stage("live/leancoffee/mine", "mine", model);
        return board.phase() == CoffeePhase.PROPOSE ? mine.withText() : mine;
    }

    /** What a vote changes of it, from what the vote knows already. */
    static Stage voted(Board board, Ballot ballot) {
        return new Stage("live/leancoffee/ballot", "voted", ballot(board, ballot));
    }

    private static Map<String, Object> ballot(Board board, Ballot ballot) {
        return Map.of("board", board, "ballot", ballot, "returned", DotReturns.Returned.NONE, "next", Ids.next());
    }

    private static boolean writes(RoomSnapshot room, ParticipantLine me) {
        PersonId person = me.person();
        return person != null
                && room.workshop().holder(Role.SCRIBE).filter(person::equals).isPresent();
    }

    private Optional<TimeAnswer> answer(Board board, ParticipantId me) {
        return Optional.ofNullable(board.question())
                .filter(TimeBallot::open)
                .flatMap(question -> questions.answerOf(question.id(), me));
    }

    private static boolean asks(CardLine card, ParticipantId me) {
        OutcomeLine outcome = card.outcome();
        return outcome != null && me.equals(outcome.owner());
    }

    /** Changes when somebody is asked something: to take a step, or whether to go on. */
    String key(Coffee coffee) {
        List<OutcomeLine> outcomes = cards.of(coffee.id(), false).stream()
                .map(CardLine::outcome)
                .filter(Objects::nonNull)
                .toList();
        return outcomes
                + questions
                        .latest(coffee.id())
                        .filter(TimeBallot::open)
                        .map(question -> question.id().toString())
                        .orElse("");
    }
}
