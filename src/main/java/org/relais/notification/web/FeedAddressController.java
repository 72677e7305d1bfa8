package org.relais.notification.web;

import org.relais.notification.calendar.CalendarSettings;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.Instance;
import org.relais.platform.Token;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secret address of one's own calendar. */
@Controller
@RequestMapping("/account/calendar/address")
class FeedAddressController {

    private final CalendarSettings settings;
    private final CalendarPage page;
    private final Instance instance;

    FeedAddressController(CalendarSettings settings, CalendarPage page, Instance instance) {
        this.settings = settings;
        this.page = page;
        this.instance = instance;
    }

    /** Shown on this page and never again, so there is no redirect. */
    @PostMapping
    String create(CurrentPerson me, Model model) {
        Token token = settings.renew(me.id());
        String address = instance.link("/calendars/" + token.text());
        model.addAttribute("address", address);
        model.addAttribute("webcal", address.replaceFirst("^https?:", "webcal:"));
        return page.show(me.id(), model);
    }

    @PostMapping("/revocation")
    String destroy(CurrentPerson me, RedirectAttributes redirect) {
        settings.revoke(me.id());
        Flash.ok(redirect, "notification.calendar.revoked");
        return "redirect:/account/calendar";
    }
}
