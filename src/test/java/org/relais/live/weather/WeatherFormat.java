package org.relais.live.weather;

import java.util.Map;
import org.relais.live.MinutesSection;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomFormat;
import org.relais.live.RoomSnapshot;
import org.relais.live.Stage;
import org.relais.live.Telling;
import org.relais.live.View;
import org.relais.workshop.Phase;
import org.relais.workshop.Workshops;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everybody says how the sky is inside; a format found as a bean, as all are. */
@Component
class WeatherFormat implements RoomFormat, MinutesSection {

    private static final String TEMPLATE = "live/weather/stage";

    private final Workshops workshops;
    private final MessageSource messages;

    WeatherFormat(Workshops workshops, MessageSource messages) {
        this.workshops = workshops;
        this.messages = messages;
    }

    @Override
    public Profile profile() {
        return new Profile("weather", Phase.OPEN, 5);
    }

    @Override
    public Stage stage(RoomSnapshot room, View view) {
        return new Stage(TEMPLATE, "stage", Map.of("skies", room.participants().size()));
    }

    @Override
    public Stage mine(RoomSnapshot room, ParticipantLine me) {
        return new Stage(TEMPLATE, "mine", Map.of("name", me.name()));
    }

    @Override
    public String mineKey(RoomSnapshot room) {
        return key();
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String markdown(Telling telling) {
        boolean held = workshops.outline(telling.workshop()).steps().stream()
                .anyMatch(step -> step.format().equals(key()));
        return held ? "## " + messages.getMessage("live.weather.minutes", null, telling.locale()) : "";
    }
}
