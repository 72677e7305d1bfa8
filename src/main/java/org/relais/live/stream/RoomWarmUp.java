package org.relais.live.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.relais.community.CommunityId;
import org.relais.live.Company;
import org.relais.live.Countdown;
import org.relais.live.Course;
import org.relais.live.Entrance;
import org.relais.live.ParticipantId;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.RoomState;
import org.relais.live.View;
import org.relais.platform.WarmUp;
import org.relais.workshop.Aims;
import org.relais.workshop.Phase;
import org.relais.workshop.StepId;
import org.relais.workshop.StepLine;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.WorkshopOutline;
import org.relais.workshop.WorkshopState;
import org.springframework.stereotype.Component;

/**
 * Draws an invented room in every view and language before this node says that it is ready: cold, the first change
 * would take more than a second to reach anybody. Its writer threads find their classes loaded, too.
 */
@Component
class RoomWarmUp implements WarmUp {

    private static final List<Look> LOOKS = Stream.of(View.values())
            .flatMap(view -> Stream.of(Locale.FRENCH, Locale.ENGLISH).map(language -> new Look(view, language)))
            .toList();

    private static final Instant THEN = Instant.EPOCH;

    private final RoomRenderer renderer;

    RoomWarmUp(RoomRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void warmUp() {
        for (RoomState state : RoomState.values()) {
            renderer.draw(room(state), System.nanoTime(), LOOKS).values().forEach(RoomWarmUp::write);
        }
    }

    private static void write(Picture picture) {
        Mailbox mailbox = new Mailbox();
        picture.since(null).forEach(mailbox::put);
        try {
            mailbox.take(Duration.ZERO).forEach(Piece::encoded);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static RoomSnapshot room(RoomState state) {
        StepLine step = StepLine.of(StepId.next(), 0, "Warm-up", "free", Phase.EXPLORE, 5);
        ParticipantLine somebody =
                new ParticipantLine(ParticipantId.next(), "Ana Martin", null, null, true, true, true);
        return new RoomSnapshot(
                RoomId.next(),
                1,
                state,
                CommunityId.next(),
                new WorkshopOutline(line(), Aims.NONE, "", false, List.of(step, step), List.of(), List.of(), List.of()),
                Course.planned(List.of(step, step)),
                state == RoomState.RUNNING ? step : null,
                List.of(somebody),
                new Entrance("K7MF2QXH", "token"),
                Company.NOBODY,
                Countdown.starting(Duration.ofMinutes(5), THEN),
                List.of(),
                state == RoomState.LOBBY ? null : THEN,
                THEN);
    }

    private static WorkshopLine line() {
        return new WorkshopLine(
                WorkshopId.next(),
                CommunityId.next(),
                "Warm-up",
                "",
                "",
                THEN,
                5,
                ZoneId.of("Europe/Paris"),
                "",
                2,
                1,
                WorkshopState.LIVE);
    }
}
