package org.relais.live.speedconsulting;

import java.time.LocalDate;
import java.util.HashMap;
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
import org.relais.platform.Choices;
import org.relais.shared.Ids;
import org.relais.workshop.Phase;
import org.relais.workshop.StepLine;
import org.springframework.stereotype.Component;

/** Peer speed consulting as a format of the room. */
@Component
class SpeedConsultingFormat implements RoomFormat, TakenSteps {

    /** A first step that takes longer is no first step. */
    private static final int USUAL_DAYS = 14;

    private final Consultations consultations;
    private final Consults consults;
    private final Exchanges exchanges;
    private final CardRows cards;
    private final Choices choices;
    private final Timers timers;

    SpeedConsultingFormat(
            Consultations consultations,
            Consults consults,
            Exchanges exchanges,
            CardRows cards,
            Choices choices,
            Timers timers) {
        this.consultations = consultations;
        this.consults = consults;
        this.exchanges = exchanges;
        this.cards = cards;
        this.choices = choices;
        this.timers = timers;
    }

    @Override
    public Profile profile() {
        return new Profile("speed-consulting", Phase.DECIDE, 45).narrowing();
    }

    @Override
    public Stage stage(RoomSnapshot room, View view) {
        Consult consult = consult(room);
        Stage stage = Stage.of("live/speedconsulting", view, Map.of("consult", consult));
        return view == View.FACILITATOR ? stage.withAct("act") : stage;
    }

    @Override
    public Stage mine(RoomSnapshot room, ParticipantLine me) {
        Consult consult = consult(room);
        Optional<MyPlace> place = consult.phase().atTables() ? place(consult, me.id()) : Optional.empty();
        Map<String, Object> model = new HashMap<>();
        model.put("consult", consult);
        model.put("place", place.orElse(null));
        model.put("challenge", consult.challengeOf(me.id()).orElse(null));
        model.put("next", Ids.next());
        model.put("costs", choices.explained("live.consult.cost", Cost.values()));
        model.put("due", due(room));
        Stage mine = new Stage("live/speedconsulting/mine", "mine", model);
        return typed(consult.phase(), place) ? mine.withText() : mine;
    }

    private static boolean typed(ConsultPhase phase, Optional<MyPlace> place) {
        return switch (phase) {
            case OFFER -> true;
            case QUESTIONS -> place.filter(mine -> !mine.holds()).isPresent();
            case OPTIONS -> place.filter(MyPlace::consults).isPresent();
            case CHOICE -> place.filter(MyPlace::holds).isPresent();
            case CONTEXT, DONE -> false;
        };
    }

    private Optional<MyPlace> place(Consult consult, ParticipantId me) {
        return consult.tableOf(me).map(table -> {
            ChallengeId id = table.challenge().id();
            return new MyPlace(
                    table,
                    table.part(me),
                    exchanges.questions(id),
                    exchanges.options(id),
                    cards.of(id).orElse(null));
        });
    }

    private static LocalDate due(RoomSnapshot room) {
        return room.readAt().atZone(room.workshop().line().zone()).toLocalDate().plusDays(USUAL_DAYS);
    }

    /** While challenges are offered nobody's own page depends on others; at the tables it does on what is said there. */
    @Override
    public String mineKey(RoomSnapshot room) {
        Consult consult = consult(room);
        return consult.phase().name() + consult.round() + (consult.phase().atTables() ? consult.tables() : List.of());
    }

    @Override
    public void entered(RoomSnapshot room) {
        StepLine step = room.running();
        if (consultations.open(room.id(), step.id())) {
            timers.start(room.id(), Pace.of(ConsultPhase.OFFER, step.minutes(), 1));
        }
    }

    @Override
    public List<String> takenBy(RoomId room, ParticipantId participant) {
        return cards.stepsOf(room, participant);
    }

    private Consult consult(RoomSnapshot room) {
        return consults.read(
                room, consultations.find(room.id(), room.running().id()).orElseThrow());
    }
}
