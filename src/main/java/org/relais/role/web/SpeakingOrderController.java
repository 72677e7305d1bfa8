package org.relais.role.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPerson;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.role.SpeakingOrder;
import org.relais.role.SpeakingOrders;
import org.relais.shared.NotFound;
import org.relais.workshop.StepId;
import org.relais.workshop.StepLine;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopOutline;
import org.relais.workshop.WorkshopPage;
import org.relais.workshop.WorkshopPages;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Prepares round tables, for a step or the whole workshop (R5.7). */
@Controller
@RequestMapping("/workshops/{workshop}/turns")
class SpeakingOrderController {

    private final WorkshopPages pages;
    private final Workshops workshops;
    private final SpeakingOrders orders;
    private final People people;

    SpeakingOrderController(WorkshopPages pages, Workshops workshops, SpeakingOrders orders, People people) {
        this.pages = pages;
        this.workshops = workshops;
        this.orders = orders;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable("workshop") WorkshopId id, CurrentPerson me, Model model) {
        WorkshopPage page = pages.enter(id, me.id());
        if (!page.host()) {
            throw new NotFound(id);
        }
        model.addAttribute("community", page.community());
        model.addAttribute("page", page);
        model.addAttribute("rounds", rounds(workshops.outline(id)));
        return "role/turns";
    }

    @PostMapping
    String change(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("act") TurnAct act,
            @RequestParam(name = "step", required = false) @Nullable StepId step,
            @RequestParam(name = "person", required = false) @Nullable PersonId person,
            CurrentPerson me) {
        switch (act) {
            case SHUFFLE -> orders.shuffle(id, me.id(), step);
            case COMPLETE -> orders.complete(id, me.id(), step);
            case DROP -> orders.drop(id, me.id(), step);
            case EARLIER, LATER -> {
                if (person != null) {
                    orders.move(id, me.id(), step, person, act == TurnAct.EARLIER ? -1 : 1);
                }
            }
        }
        return "redirect:/workshops/" + id + "/turns#round-" + (step == null ? "all" : step);
    }

    private List<PreparedRound> rounds(WorkshopOutline workshop) {
        List<SpeakingOrder> prepared = orders.of(workshop.line().id());
        List<PreparedRound> rounds = new ArrayList<>();
        rounds.add(round(null, "", prepared, workshop));
        for (StepLine step : workshop.steps()) {
            rounds.add(round(step.id(), step.title(), prepared, workshop));
        }
        return rounds;
    }

    private PreparedRound round(
            @Nullable StepId step, String title, List<SpeakingOrder> prepared, WorkshopOutline workshop) {
        List<PersonId> order = prepared.stream()
                .filter(one -> Objects.equals(one.step(), step))
                .findFirst()
                .map(SpeakingOrder::people)
                .orElse(List.of());
        var names = people.named(order);
        return new PreparedRound(
                step,
                title,
                order.stream().map(names::get).filter(Objects::nonNull).toList(),
                order.isEmpty() ? 0 : workshop.signedUp().size() - order.size());
    }
}
