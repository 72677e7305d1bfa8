package org.relais.live.speedconsulting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.speedconsulting.ChallengeId;
import org.relais.live.speedconsulting.Choosing;
import org.relais.live.speedconsulting.Consulting;
import org.relais.live.speedconsulting.Refusal;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is said at a table: questions, options, the choice. */
@Controller
@RequestMapping("/rooms/{room}/speed-consulting/challenges/{challenge}")
class ConsultingTableController {

    private final Consulting consulting;
    private final Choosing choosing;
    private final RoomReply reply;

    ConsultingTableController(Consulting consulting, Choosing choosing, RoomReply reply) {
        this.consulting = consulting;
        this.choosing = choosing;
        this.reply = reply;
    }

    @PostMapping("/questions")
    ModelAndView ask(
            Seat seat,
            @PathVariable ChallengeId challenge,
            @Valid @ModelAttribute("questionForm") QuestionForm form,
            BindingResult binding,
            HttpServletRequest request) {
        if (form.asksNothing()) {
            binding.rejectValue("question", "live.consult.question.needed");
        }
        return answer(seat, request, binding, () -> consulting.ask(seat, challenge, form.identity(), form.asked()));
    }

    @PostMapping("/options")
    ModelAndView propose(
            Seat seat,
            @PathVariable ChallengeId challenge,
            @Valid @ModelAttribute("optionForm") OptionForm form,
            BindingResult binding,
            HttpServletRequest request) {
        return answer(
                seat, request, binding, () -> consulting.propose(seat, challenge, form.option(seat.participant())));
    }

    @PostMapping("/options/withdrawal")
    ModelAndView withdraw(
            Seat seat, @PathVariable ChallengeId challenge, @RequestParam UUID option, HttpServletRequest request) {
        return reply.to(
                seat, request, consulting.withdraw(seat, challenge, option).map(Refusal::message));
    }

    @PostMapping("/choice")
    ModelAndView choose(
            Seat seat,
            @PathVariable ChallengeId challenge,
            @Valid @ModelAttribute("choiceForm") ChoiceForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        choosing.own(seat, challenge);
        if (form.day().isEmpty()) {
            binding.rejectValue("dueOn", "live.consult.due.needed");
        }
        return answer(seat, request, binding, () -> choosing.choose(seat, actor, challenge, form.choice()));
    }

    private ModelAndView answer(
            Seat seat, HttpServletRequest request, BindingResult binding, Supplier<Optional<Refusal>> command) {
        return binding.hasErrors()
                ? reply.refused(seat, request, binding)
                : reply.to(seat, request, command.get().map(Refusal::message));
    }
}
