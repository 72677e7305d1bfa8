package org.relais.outbox.web;

import org.relais.outbox.HeldMails;
import org.relais.outbox.MailId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Messages that wait for me: to let go or to throw away (R4.3). */
@Controller
@RequestMapping("/mails/held/{mail}")
class HeldMailReleaseController {

    private static final String LIST = "redirect:/mails/held";

    private final HeldMails held;

    HeldMailReleaseController(HeldMails held) {
        this.held = held;
    }

    @PostMapping("/release")
    String release(CurrentPerson me, @PathVariable("mail") MailId id, RedirectAttributes next) {
        return released(held.release(me, id), next);
    }

    @PostMapping("/releases")
    String releaseAll(CurrentPerson me, @PathVariable("mail") MailId id, RedirectAttributes next) {
        return released(held.releaseAll(me, id), next);
    }

    @PostMapping("/discarding")
    String discard(CurrentPerson me, @PathVariable("mail") MailId id, RedirectAttributes next) {
        if (held.discard(me, id)) {
            Flash.ok(next, "outbox.held.discarded");
        } else {
            Flash.info(next, "outbox.held.gone");
        }
        return LIST;
    }

    private static String released(int count, RedirectAttributes next) {
        if (count > 0) {
            Flash.ok(next, "outbox.held.released", count);
        } else {
            Flash.info(next, "outbox.held.gone");
        }
        return LIST;
    }
}
