package org.relais.topic.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.LateEdit;
import org.relais.topic.CommentOrder;
import org.relais.topic.Proposals;
import org.relais.topic.TopicId;
import org.relais.topic.TopicPage;
import org.relais.topic.TopicStories;
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

/** One topic; its author may say it anew. */
@Controller
@RequestMapping("/topics/{topic}")
class TopicController {

    private final Proposals proposals;
    private final TopicStories stories;
    private final ShownTopic shown;

    TopicController(Proposals proposals, TopicStories stories, ShownTopic shown) {
        this.proposals = proposals;
        this.stories = stories;
        this.shown = shown;
    }

    @GetMapping
    String show(@PathVariable("topic") TopicId id, @RequestParam @Nullable String sort, CurrentPerson me, Model model) {
        Optional<TopicId> into = stories.mergedInto(id, me.id());
        if (into.isPresent()) {
            return "redirect:/topics/" + into.get() + "#merged";
        }
        model.addAttribute("form", CommentForm.empty());
        return shown.page(id, me.id(), CommentOrder.named(sort), model);
    }

    @GetMapping("/edit")
    String edit(@PathVariable("topic") TopicId id, CurrentPerson me, Model model) {
        TopicPage page = proposals.enterAsAuthor(id, me.id());
        model.addAttribute("community", page.community());
        model.addAttribute("topic", page);
        model.addAttribute("form", TopicForm.of(page));
        return "topic/edit";
    }

    @PostMapping
    String update(
            @PathVariable("topic") TopicId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") TopicForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        TopicPage page = proposals.enterAsAuthor(id, me.id());
        model.addAttribute("community", page.community());
        model.addAttribute("topic", page);
        if (binding.hasErrors()) {
            return "topic/edit";
        }
        if (!proposals.rephrase(id, me.id(), form.startedFrom(), form.toText(), form.toDetails())) {
            LateEdit.show(model, response, TopicForm.of(page).asText(), page.version());
            return "topic/edit";
        }
        Flash.ok(redirect, "topic.flash.saved");
        return "redirect:/topics/" + id;
    }
}
