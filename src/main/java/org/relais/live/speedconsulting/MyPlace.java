package org.relais.live.speedconsulting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.live.speedconsulting.Sitting.Part;

/**
 * Where one participant sits in the round that is on, and what is said there.
 *
 * @param ideas the options so far, frugal ones first
 * @param card what the holder chose
 */
public record MyPlace(
        Sitting table,
        Part part,
        List<Question> questions,
        List<Option> ideas,
        @Nullable DecisionCard card) {

    public boolean holds() {
        return part == Part.HOLDER;
    }

    public boolean consults() {
        return part == Part.CONSULTANT;
    }

    public boolean three() {
        return ideas.size() == Exchanges.THREE;
    }
}
