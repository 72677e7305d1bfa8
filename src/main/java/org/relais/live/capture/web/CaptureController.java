package org.relais.live.capture.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.relais.live.RoomId;
import org.relais.live.capture.Capture;
import org.relais.live.capture.CaptureId;
import org.relais.live.capture.CaptureKind;
import org.relais.live.capture.CapturePage;
import org.relais.live.capture.Captures;
import org.relais.live.capture.Rewording;
import org.relais.people.Actor;
import org.relais.platform.Choices;
import org.relais.platform.Flash;
import org.relais.platform.LateEdit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notes of a running workshop. */
@Controller
@RequestMapping("/rooms/{room}/notes")
class CaptureController {

    private final Captures captures;
    private final Choices choices;

    CaptureController(Captures captures, Choices choices) {
        this.captures = captures;
        this.choices = choices;
    }

    @GetMapping
    String show(
            @PathVariable RoomId room,
            @RequestParam(defaultValue = "SYNTHESIS") CaptureKind kind,
            Actor actor,
            Model model) {
        return page(captures.open(room, actor), CaptureForm.empty(kind), model);
    }

    @PostMapping
    String add(
            @PathVariable RoomId room,
            @Valid @ModelAttribute("form") CaptureForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        CapturePage page = captures.open(room, actor);
        if (binding.hasErrors()) {
            return page(page, form, model);
        }
        if (!captures.add(room, actor, form.id(), form.chosen(), form.written()) && page.open()) {
            binding.rejectValue("text", "live.capture.over");
            return page(page, form, model);
        }
        return to(room, form.chosen(), page.open(), "live.capture.added", next);
    }

    @PostMapping("/{capture}")
    String reword(
            @PathVariable RoomId room,
            @PathVariable CaptureId capture,
            @Valid @ModelAttribute("form") CaptureForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        CapturePage page = captures.open(room, actor);
        model.addAttribute("editing", capture);
        if (binding.hasErrors()) {
            return page(page, form, model);
        }
        Rewording rewording = captures.reword(room, actor, capture, form.seenVersion(), form.chosen(), form.written());
        if (rewording == Rewording.STALE) {
            CapturePage now = captures.open(room, actor);
            Capture stored = now.capture(capture);
            LateEdit.show(model, response, stored.text(), stored.version());
            return page(now, form, model);
        }
        return to(room, form.chosen(), rewording == Rewording.DONE, "live.capture.reworded", next);
    }

    @PostMapping("/{capture}/withdrawal")
    String remove(@PathVariable RoomId room, @PathVariable CaptureId capture, Actor actor, RedirectAttributes next) {
        boolean done = captures.remove(room, actor, capture);
        return to(room, CaptureKind.SYNTHESIS, done, "live.capture.removed", next);
    }

    /** The kind that was written last is offered again. */
    private static String to(RoomId room, CaptureKind kind, boolean done, String said, RedirectAttributes next) {
        if (done) {
            Flash.ok(next, said);
        } else {
            Flash.info(next, "live.capture.over");
        }
        next.addAttribute("kind", kind);
        return "redirect:/rooms/" + room + "/notes";
    }

    private String page(CapturePage page, CaptureForm form, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("kinds", choices.of("live.capture.kind", CaptureKind.values()));
        return "live/capture/notes";
    }
}
