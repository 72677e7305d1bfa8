package org.relais.notification.web;

import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityHeader;
import org.relais.notification.reminder.Anchor;
import org.relais.notification.reminder.Audience;
import org.relais.notification.reminder.ReminderRules;
import org.relais.notification.reminder.Template;
import org.relais.platform.Choices;
import org.relais.workshop.WorkshopDesign;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of the rules shows besides what is typed in it. */
@Component
class RulesPage {

    private final ReminderRules rules;
    private final Choices choices;

    RulesPage(ReminderRules rules, Choices choices) {
        this.rules = rules;
        this.choices = choices;
    }

    String ofCommunity(CommunityHeader community, @Nullable RulesForm typed, Model model) {
        return show(community, null, "/communities/" + community.id(), typed, model);
    }

    String ofWorkshop(WorkshopDesign design, @Nullable RulesForm typed, Model model) {
        model.addAttribute("design", design);
        return show(design.community(), design.id(), "/workshops/" + design.id(), typed, model);
    }

    private String show(
            CommunityHeader community,
            @Nullable WorkshopId workshop,
            String thing,
            @Nullable RulesForm typed,
            Model model) {
        model.addAttribute("community", community);
        model.addAttribute("thing", thing);
        model.addAttribute("form", typed == null ? RulesForm.of(rules.of(community.id(), workshop)) : typed);
        model.addAttribute("decided", rules.decided(community.id(), workshop));
        model.addAttribute("templates", choices.of("notification.template", Template.values()));
        model.addAttribute("audiences", choices.of("notification.audience", Audience.values()));
        model.addAttribute("anchors", choices.of("notification.anchor", Anchor.values()));
        model.addAttribute("units", choices.of("notification.unit", Unit.values()));
        model.addAttribute("sides", choices.of("notification.side", Side.values()));
        return "notification/reminder/edit";
    }

    private enum Unit {
        DAYS,
        HOURS
    }

    private enum Side {
        BEFORE,
        AFTER
    }
}
