package org.relais.outbox.web;

import org.relais.outbox.Mailroom;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.Mailer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tries the mail server with a message to the administrator, and shows what it answered. */
@Controller
class MailTestController {

    private final Mailroom mailroom;
    private final MailroomAccess access;

    MailTestController(Mailroom mailroom, MailroomAccess access) {
        this.mailroom = mailroom;
        this.access = access;
    }

    @PostMapping("/mails/test")
    String create(CurrentPerson me, RedirectAttributes next) {
        access.demandAdministering(me);
        if (!mailroom.numbers(me.zone()).serverSet()) {
            Flash.info(next, "outbox.mails.no-server");
            return "redirect:/mails";
        }
        Mailer.Answer answer = mailroom.test(me);
        if (answer.sent()) {
            Flash.ok(next, "outbox.mails.test.sent", me.email());
        } else {
            Flash.info(next, "outbox.mails.test.not-sent", answer.reason());
        }
        return "redirect:/mails";
    }
}
