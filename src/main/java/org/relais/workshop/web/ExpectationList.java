package org.relais.workshop.web;

import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.topic.Expectations;
import org.relais.topic.Preparation;
import org.relais.workshop.WorkshopDesign;
import org.relais.workshop.WorkshopPage;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What people expect from a workshop and its topics: read first by whoever prepares it (R1.7). */
@Component
class ExpectationList {

    private final Expectations expectations;

    ExpectationList(Expectations expectations) {
        this.expectations = expectations;
    }

    void show(WorkshopPage page, PersonId reader, Model model) {
        model.addAttribute("expectations", expectations.of(preparation(page), reader));
        model.addAttribute("expecting", Ids.next());
    }

    /** Above the plan that is being changed. */
    void show(WorkshopDesign design, PersonId reader, Model model) {
        var preparation = new Preparation(
                design.community(),
                design.id().value(),
                design.plan().purpose().title(),
                design.plan().topics());
        model.addAttribute("expectations", expectations.of(preparation, reader));
    }

    static Preparation preparation(WorkshopPage page) {
        return new Preparation(
                page.community(),
                page.line().id().value(),
                page.line().title(),
                page.plan().topics());
    }
}
