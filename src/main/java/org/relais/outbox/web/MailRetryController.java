package org.relais.outbox.web;

import org.relais.outbox.MailId;
import org.relais.outbox.Mailroom;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends again what came back. */
@Controller
class MailRetryController {

    private final Mailroom mailroom;
    private final MailroomAccess access;

    MailRetryController(Mailroom mailroom, MailroomAccess access) {
        this.mailroom = mailroom;
        this.access = access;
    }

    @PostMapping("/mails/{mail}/retry")
    String create(CurrentPerson me, @PathVariable("mail") MailId id, RedirectAttributes next) {
        access.demandAdministering(me);
        mailroom.retry(id);
        Flash.ok(next, "outbox.mails.retried");
        return "redirect:/mails/" + id;
    }
}
