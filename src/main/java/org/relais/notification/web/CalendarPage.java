package org.relais.notification.web;

import org.relais.notification.calendar.Alarm;
import org.relais.notification.calendar.CalendarSettings;
import org.relais.people.PersonId;
import org.relais.platform.Choices;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one's own calendar shows. */
@Component
class CalendarPage {

    private final CalendarSettings settings;
    private final Choices choices;

    CalendarPage(CalendarSettings settings, Choices choices) {
        this.settings = settings;
        this.choices = choices;
    }

    String show(PersonId me, Model model) {
        settings.feedSince(me).ifPresent(since -> model.addAttribute("since", since));
        model.addAttribute("alarm", settings.alarm(me));
        model.addAttribute("alarms", choices.of("notification.alarm", Alarm.values()));
        return "notification/calendar/edit";
    }
}
