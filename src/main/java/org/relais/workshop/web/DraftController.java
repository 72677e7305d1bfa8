package org.relais.workshop.web;

import java.util.Optional;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.topic.Topics;
import org.relais.workshop.Designs;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new workshop, which any member may plan. */
@Controller
class DraftController {

    private final Communities communities;
    private final Topics topics;
    private final Designs designs;
    private final PlanReader reader;
    private final PlanPage page;

    DraftController(Communities communities, Topics topics, Designs designs, PlanReader reader, PlanPage page) {
        this.communities = communities;
        this.topics = topics;
        this.designs = designs;
        this.reader = reader;
        this.page = page;
    }

    @GetMapping("/communities/{community}/workshops/new")
    String plan(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        CommunityHeader community = communities.enter(id, me.id());
        return page(community, me, WorkshopForm.proposed(community, page.usualAgenda()), model);
    }

    /** A button of the agenda: the page comes back with all that was typed. */
    @PlanPost("/communities/{community}/workshops/agenda")
    String rearrange(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @ModelAttribute("form") WorkshopForm form,
            Model model) {
        CommunityHeader community = communities.enter(id, me.id());
        return page(community, me, form, model);
    }

    @PlanPost("/communities/{community}/workshops")
    String create(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @ModelAttribute("form") WorkshopForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        CommunityHeader community = communities.enter(id, me.id());
        Optional<WorkshopPlan> plan = reader.read(form, null, binding);
        if (plan.isEmpty()) {
            return page(community, me, form, model);
        }
        WorkshopId draft = designs.draft(form.id(), id, me.id(), plan.get());
        Said.saved("workshop.flash.drafted", form, plan.get(), flash);
        return "redirect:/workshops/" + draft;
    }

    private String page(CommunityHeader community, CurrentPerson me, WorkshopForm form, Model model) {
        page.show(community, form, topics.open(community.id(), me.id(), Topics.CHOICE), model);
        return "workshop/new";
    }
}
