package org.relais.outbox.web;

import org.jspecify.annotations.Nullable;
import org.relais.outbox.MailId;
import org.relais.outbox.MailShelf;
import org.relais.outbox.MailView;
import org.relais.outbox.Mailroom;
import org.relais.people.CurrentPerson;
import org.relais.platform.Markdown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The outbox of this instance, to read. */
@Controller
@RequestMapping("/mails")
class MailroomController {

    private final Mailroom mailroom;
    private final MailroomAccess access;
    private final PersonalLinks links;

    MailroomController(Mailroom mailroom, MailroomAccess access, PersonalLinks links) {
        this.mailroom = mailroom;
        this.access = access;
        this.links = links;
    }

    @GetMapping
    String index(
            CurrentPerson me,
            @RequestParam(defaultValue = "ALL") MailShelf show,
            @RequestParam(required = false) @Nullable MailId before,
            Model model) {
        access.demandReading(me);
        model.addAttribute("numbers", mailroom.numbers(me.zone()));
        model.addAttribute("mails", mailroom.page(show, before));
        model.addAttribute("first", before == null);
        model.addAttribute("shelves", MailShelf.values());
        model.addAttribute("administrator", me.administrator());
        return "outbox/mails/index";
    }

    @GetMapping("/{mail}")
    String show(CurrentPerson me, @PathVariable("mail") MailId id, Model model) {
        access.demandReading(me);
        MailView mail = links.hiddenIn(mailroom.find(id), me.locale());
        model.addAttribute("mail", mail);
        model.addAttribute("sheet", Markdown.sanitised(body(mail.html())));
        model.addAttribute("administrator", me.administrator());
        return "outbox/mails/show";
    }

    /** Without the head, whose title would be read as text. */
    private static String body(String html) {
        int start = html.indexOf("<body");
        return start < 0 ? html : html.substring(start);
    }
}
