package org.relais.workshop.web;

import java.util.ArrayList;
import java.util.List;
import org.relais.people.CurrentPerson;
import org.relais.platform.Spreadsheets;
import org.relais.workshop.DeskPage;
import org.relais.workshop.DeskPage.DeskLine;
import org.relais.workshop.DeskPages;
import org.relais.workshop.WorkshopId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Who comes, for those who take care of a workshop. What leaves the page, on paper or as a file, names only those who
 * show themselves, and never what somebody needs (P2).
 */
@Controller
class ParticipantsController {

    private final DeskPages pages;
    private final ShownDesk shown;
    private final MessageSource messages;

    ParticipantsController(DeskPages pages, ShownDesk shown, MessageSource messages) {
        this.pages = pages;
        this.shown = shown;
        this.messages = messages;
    }

    @GetMapping("/workshops/{workshop}/participants")
    String index(@PathVariable("workshop") WorkshopId id, CurrentPerson me, Model model) {
        return shown.page(id, me, model);
    }

    @GetMapping("/workshops/{workshop}/participants/sheet")
    String sheet(@PathVariable("workshop") WorkshopId id, CurrentPerson me, Model model) {
        DeskPage desk = pages.open(id, me.id());
        model.addAttribute("community", desk.community());
        model.addAttribute("desk", desk);
        return "workshop/sheet";
    }

    @GetMapping("/workshops/{workshop}/participants.csv")
    ResponseEntity<byte[]> export(@PathVariable("workshop") WorkshopId id, CurrentPerson me) {
        DeskPage desk = pages.open(id, me.id());
        List<List<String>> rows = new ArrayList<>();
        for (DeskLine line : desk.confirmed()) {
            String name = line.shown() ? line.name() : word("workshop.desk.unnamed");
            rows.add(List.of(name, word("workshop.mode." + line.seat().mode()), line.team()));
        }
        List<String> header =
                List.of(word("workshop.desk.name"), word("workshop.desk.mode"), word("workshop.desk.team"));
        return Spreadsheets.download("participants.csv", Spreadsheets.text(header, rows));
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
