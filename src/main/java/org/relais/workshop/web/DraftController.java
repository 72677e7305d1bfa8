package org.relais.workshop.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.topic.Topics;
import org.relais.workshop.Beginning;
import org.relais.workshop.Beginnings;
import org.relais.workshop.Blueprint;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new workshop, which any member may plan. */
@Controller
class DraftController {

    private final Communities communities;
    private final Topics topics;
    private final Beginnings beginnings;
    private final PlanReader reader;
    private final PlanPage page;

    DraftController(Communities communities, Topics topics, Beginnings beginnings, PlanReader reader, PlanPage page) {
        this.communities = communities;
        this.topics = topics;
        this.beginnings = beginnings;
        this.reader = reader;
        this.page = page;
    }

    @GetMapping("/communities/{community}/workshops/new/empty")
    String plan(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        CommunityHeader community = communities.enter(id, me.id());
        return page(community, me, PlanForms.empty(community), null, model);
    }

    /** From something that works; what is not offered any more leads back to the choice. */
    @GetMapping("/communities/{community}/workshops/new/{kind}/{reference}")
    String planFrom(
            @PathVariable("community") CommunityId id,
            @PathVariable("kind") String kind,
            @PathVariable("reference") String reference,
            CurrentPerson me,
            Model model,
            RedirectAttributes flash) {
        CommunityHeader community = communities.enter(id, me.id());
        Beginning from = new Beginning(kind, reference);
        Optional<Blueprint> blueprint = beginnings.blueprint(id, me.id(), from);
        if (blueprint.isEmpty()) {
            Flash.info(flash, "workshop.flash.not-offered");
            return "redirect:/communities/" + id + "/workshops/new";
        }
        return page(community, me, PlanForms.after(blueprint.get(), community), from.toString(), model);
    }

    /** A button of the agenda: the page comes back with all that was typed. */
    @PlanPost("/communities/{community}/workshops/agenda")
    String rearrange(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @ModelAttribute("form") WorkshopForm form,
            @RequestParam(name = "from", required = false) @Nullable String from,
            Model model) {
        CommunityHeader community = communities.enter(id, me.id());
        return page(community, me, form, from, model);
    }

    @PlanPost("/communities/{community}/workshops")
    String create(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @ModelAttribute("form") WorkshopForm form,
            BindingResult binding,
            @RequestParam(name = "from", required = false) @Nullable String from,
            Model model,
            RedirectAttributes flash) {
        CommunityHeader community = communities.enter(id, me.id());
        Optional<WorkshopPlan> plan = reader.read(form, null, binding);
        if (plan.isEmpty()) {
            return page(community, me, form, from, model);
        }
        WorkshopId draft = beginnings.draft(
                form.id(), id, me.id(), plan.get(), Beginning.sent(from).orElse(null));
        Said.saved("workshop.flash.drafted", form, plan.get(), flash);
        return "redirect:/workshops/" + draft;
    }

    /** @param from what it starts from, so that the draft remembers it */
    private String page(
            CommunityHeader community, CurrentPerson me, WorkshopForm form, @Nullable String from, Model model) {
        model.addAttribute("from", from);
        page.show(community, form, topics.open(community.id(), me.id(), Topics.CHOICE), model);
        return "workshop/new";
    }
}
