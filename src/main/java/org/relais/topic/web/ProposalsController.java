package org.relais.topic.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.topic.Channels;
import org.relais.topic.Proposals;
import org.relais.topic.TopicId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member proposes a topic. */
@Controller
@RequestMapping("/communities/{community}/topics")
class ProposalsController {

    private final Communities communities;
    private final Proposals proposals;
    private final Channels channels;
    private final SimilarList similar;

    ProposalsController(Communities communities, Proposals proposals, Channels channels, SimilarList similar) {
        this.communities = communities;
        this.channels = channels;
        this.proposals = proposals;
        this.similar = similar;
    }

    @GetMapping("/new")
    String form(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        enter(id, me, model);
        model.addAttribute("form", TopicForm.empty());
        return "topic/new";
    }

    @PostMapping
    String create(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") TopicForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        boolean pseudonyms = enter(id, me, model);
        if (form.asAMember() && !pseudonyms) {
            binding.reject("topic.form.pseudonymous.closed");
        }
        if (binding.hasErrors()) {
            return "topic/new";
        }
        TopicId topic = form.id();
        if (!proposals.has(topic)
                && !form.hasSeen(similar.show(id, form.toText().title(), me.id(), model))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "topic/new";
        }
        proposals.propose(topic, id, me.id(), form.toProposal());
        Flash.ok(redirect, "topic.flash.proposed");
        return "redirect:/topics/" + topic;
    }

    /** Answers whether members may propose as "a member". */
    private boolean enter(CommunityId id, CurrentPerson me, Model model) {
        model.addAttribute("community", communities.enter(id, me.id()));
        boolean pseudonyms = channels.allowsPseudonyms(id);
        model.addAttribute("pseudonyms", pseudonyms);
        return pseudonyms;
    }
}
