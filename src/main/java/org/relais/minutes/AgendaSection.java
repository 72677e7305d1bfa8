package org.relais.minutes;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.RoomSnapshot;
import org.relais.live.RoomState;
import org.relais.live.Rooms;
import org.relais.live.StepRun;
import org.relais.live.Telling;
import org.relais.platform.Markdown;
import org.relais.workshop.StepId;
import org.relais.workshop.StepLine;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The steps as they were planned and as long as they really took; those that were not entered were left out. */
@Component
class AgendaSection implements MinutesSection {

    private final Workshops workshops;
    private final Rooms rooms;
    private final MessageSource messages;

    AgendaSection(Workshops workshops, Rooms rooms, MessageSource messages) {
        this.workshops = workshops;
        this.rooms = rooms;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String markdown(Telling telling) {
        WorkshopId id = telling.workshop();
        List<StepLine> steps = workshops.outline(id).steps();
        if (steps.isEmpty()) {
            return "";
        }
        Voice voice = new Voice(messages, telling.locale());
        Map<StepId, Duration> spent = spent(id);
        return voice.section(
                "agenda",
                IntStream.range(0, steps.size())
                        .mapToObj(index -> (index + 1) + ". " + line(steps.get(index), spent, voice))
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public List<ExportLine> lines(Telling telling) {
        Map<StepId, Duration> spent = spent(telling.workshop());
        Voice voice = new Voice(messages, telling.locale());
        return workshops.outline(telling.workshop()).steps().stream()
                .map(step -> ExportLine.of("step", step.title())
                        .detailed(voice.say("state." + ending(step, spent)))
                        .lasting(step.minutes(), Math.toIntExact(minutes(spent.get(step.id())))))
                .toList();
    }

    /** Nothing is known of a workshop that was held without its room, or whose room was closed from the lobby. */
    private Map<StepId, Duration> spent(WorkshopId id) {
        return rooms.of(id).map(rooms::snapshot).map(AgendaSection::spent).orElse(Map.of());
    }

    /** While the workshop runs, the current step counts with what it took until now. */
    private static Map<StepId, Duration> spent(RoomSnapshot room) {
        StepId current = room.state() == RoomState.RUNNING && room.step() != null
                ? room.step().id()
                : null;
        return room.runs().stream()
                .collect(Collectors.toMap(
                        StepRun::step,
                        run -> run.step().equals(current)
                                ? run.spentBefore().plus(Duration.between(run.enteredAt(), room.readAt()))
                                : run.spentBefore()));
    }

    private static String line(StepLine step, Map<StepId, Duration> spent, Voice voice) {
        String title = Markdown.escape(step.title());
        return voice.say("step." + ending(step, spent), title, step.minutes(), minutes(spent.get(step.id())));
    }

    private static String ending(StepLine step, Map<StepId, Duration> spent) {
        if (spent.isEmpty()) {
            return "planned";
        }
        return spent.containsKey(step.id()) ? "held" : "left";
    }

    private static long minutes(@Nullable Duration spent) {
        return spent == null ? 0 : Math.round(spent.toSeconds() / 60.0);
    }
}
