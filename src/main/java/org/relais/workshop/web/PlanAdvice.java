package org.relais.workshop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.workshop.Advice;
import org.relais.workshop.Advisor;
import org.relais.workshop.Slot;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/** Advice on what was typed, as far as it makes a plan (R6.2). */
@Component
class PlanAdvice {

    private final PlanReader reader;
    private final Advisor advisor;

    PlanAdvice(PlanReader reader, Advisor advisor) {
        this.reader = reader;
        this.advisor = advisor;
    }

    /** @param before when the workshop was planned until now, if it was */
    List<Advice> on(CommunityId community, WorkshopForm form, @Nullable Slot before) {
        return reader.read(form, before, new BeanPropertyBindingResult(form, "typed"))
                .map(plan -> advisor.on(community, plan))
                .orElse(List.of());
    }
}
