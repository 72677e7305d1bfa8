package org.relais.live.stream;

import java.util.Locale;
import org.relais.live.RoomSnapshot;
import org.relais.workshop.StepLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a screen reader hears when the step changes: what happens now, and how long (L14). */
@Component
class Announcements {

    private final MessageSource messages;

    Announcements(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence for the state of a room; it is said when it differs from the one before. */
    String of(RoomSnapshot room, Locale locale) {
        StepLine step = room.step();
        return switch (room.state()) {
            case LOBBY -> "";
            case RUNNING ->
                step == null
                        ? ""
                        : messages.getMessage("live.say.step", new Object[] {step.title(), step.minutes()}, locale);
            case CLOSED -> messages.getMessage("live.say.closed", null, locale);
        };
    }
}
