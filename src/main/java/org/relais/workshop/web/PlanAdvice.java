package org.relais.workshop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.workshop.Advice;
import org.relais.workshop.Advisor;
import org.relais.workshop.Slot;
import org.relais.workshop.WorkshopDesign;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/** Advice on what was typed, as far as it makes a plan (R6.2). */
@Component
class PlanAdvice {

    private final PlanReader reader;
    private final Advisor advisor;
    private final DateAdvisers dates;

    PlanAdvice(PlanReader reader, Advisor advisor, DateAdvisers dates) {
        this.reader = reader;
        this.advisor = advisor;
        this.dates = dates;
    }

    /** On the plan, and on its date. */
    record Given(List<Advice> plan, List<String> date) {

        private static final Given NONE = new Given(List.of(), List.of());
    }

    /** @param design the workshop as it was until now, if there is one */
    Given on(CommunityId community, WorkshopForm form, @Nullable WorkshopDesign design) {
        WorkshopId id = design == null ? null : design.id();
        Slot before = design == null ? null : design.plan().slot();
        return reader.read(form, before, new BeanPropertyBindingResult(form, "typed"))
                .map(plan -> new Given(advisor.on(community, plan), dates.on(id, community, plan.slot())))
                .orElse(Given.NONE);
    }
}
