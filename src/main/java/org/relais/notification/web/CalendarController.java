package org.relais.notification.web;

import org.relais.notification.calendar.Alarm;
import org.relais.notification.calendar.CalendarSettings;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own calendar: the address to subscribe to, and whether it rings. */
@Controller
@RequestMapping("/account/calendar")
class CalendarController {

    private final CalendarSettings settings;
    private final CalendarPage page;

    CalendarController(CalendarSettings settings, CalendarPage page) {
        this.settings = settings;
        this.page = page;
    }

    @GetMapping
    String edit(CurrentPerson me, Model model) {
        return page.show(me.id(), model);
    }

    @PostMapping
    String update(CurrentPerson me, @RequestParam("alarm") Alarm alarm, RedirectAttributes redirect) {
        settings.ring(me.id(), alarm);
        Flash.ok(redirect, "notification.calendar.saved");
        return "redirect:/account/calendar";
    }
}
