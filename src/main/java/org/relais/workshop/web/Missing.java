package org.relais.workshop.web;

import java.util.List;
import org.relais.workshop.Requirement;
import org.springframework.validation.Errors;

/** Says beside the fields what a workshop lacks to be published (R6.3). */
final class Missing {

    private Missing() {}

    static void refuse(List<Requirement> missing, Errors errors) {
        missing.forEach(
                requirement -> errors.rejectValue(requirement.field(), "workshop.missing." + requirement.name()));
    }
}
