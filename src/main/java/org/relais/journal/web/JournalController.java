package org.relais.journal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.journal.Journals;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A participant, with an account or as a guest, writes into the journal; it can be corrected until a day after the end. */
@Controller
class JournalController {

    private final Journals journals;
    private final JournalForms forms;
    private final Rooms rooms;
    private final RoomReply reply;

    JournalController(Journals journals, JournalForms forms, Rooms rooms, RoomReply reply) {
        this.journals = journals;
        this.forms = forms;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping("/rooms/{room}/journal")
    ModelAndView write(
            Seat seat,
            Actor actor,
            @Valid @ModelAttribute("form") JournalForm form,
            BindingResult binding,
            HttpServletRequest request) {
        form.check(forms.today(rooms.snapshot(seat.room())), binding);
        if (binding.hasErrors()) {
            return reply.again(seat, request, binding);
        }
        return switch (journals.write(seat.room(), actor, form.toPage())) {
            case DONE -> reply.to(seat, request);
            case OVER -> reply.to(seat, request, "journal.over");
            case TOO_MANY -> {
                binding.rejectValue("instead", "commitment.form.cap.needed");
                yield reply.again(seat, request, binding);
            }
        };
    }
}
