package org.relais.workshop;

import java.util.Optional;
import org.relais.people.PersonId;

/** Something that another module shows on the page of a workshop, which knows nothing of it. Found as beans, in their order. */
public interface PagePart {

    /** Empty where there is nothing to show to this reader. */
    Optional<Shown> of(WorkshopPage page, PersonId reader);

    /** Where it stands. */
    enum Place {
        /** Beside the seat: what leads elsewhere. */
        BESIDE,
        /** Below all the rest. */
        BELOW
    }

    /**
     * A fragment of a template of that module; it finds this as {@code part}, beside what the page knows.
     *
     * @param template for example {@code series/_chain}
     * @param fragment name of the fragment in it
     */
    record Shown(Place place, String template, String fragment, Object model) {}
}
