package org.relais.notification.web;

import java.util.List;
import java.util.Optional;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.notification.reminder.ReminderRule;
import org.relais.notification.reminder.ReminderRules;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules of a community, for its stewards. */
@Controller
@RequestMapping("/communities/{community}/reminders")
class CommunityRulesController {

    private final Communities communities;
    private final ReminderRules rules;
    private final RulesPage page;

    CommunityRulesController(Communities communities, ReminderRules rules, RulesPage page) {
        this.communities = communities;
        this.rules = rules;
        this.page = page;
    }

    @GetMapping
    String edit(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        return page.ofCommunity(communities.enterAsSteward(id, me.id()), null, model);
    }

    @PostMapping(params = RulesForm.WITH_RULES)
    String update(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @ModelAttribute("form") RulesForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        CommunityHeader community = communities.enterAsSteward(id, me.id());
        Optional<List<ReminderRule>> read = form.onlyEdited() ? Optional.empty() : RulesReader.read(form, binding);
        if (read.isEmpty()) {
            return page.ofCommunity(community, form, model);
        }
        rules.decide(id, null, read.get());
        Flash.ok(redirect, "notification.rules.saved");
        return "redirect:/communities/" + id + "/reminders";
    }

    /** Back to the usual ones. */
    @PostMapping("/usual")
    String reset(@PathVariable("community") CommunityId id, CurrentPerson me, RedirectAttributes redirect) {
        communities.enterAsSteward(id, me.id());
        rules.forget(id, null);
        Flash.ok(redirect, "notification.rules.usual.done");
        return "redirect:/communities/" + id + "/reminders";
    }
}
