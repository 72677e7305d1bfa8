package org.relais.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a step can be in this installation, in the order of a usual agenda. */
@Component
public class AgendaFormats {

    private final List<AgendaFormat> all;

    AgendaFormats(List<AgendaFormat> all) {
        this.all = all.stream()
                .sorted(Comparator.comparing(
                                (AgendaFormat format) -> format.profile().usualPhase())
                        .thenComparing(AgendaFormat::key))
                .toList();
    }

    public List<AgendaFormat> all() {
        return all;
    }

    /** Empty for a format that is not, or no longer, installed. */
    public Optional<AgendaFormat> find(@Nullable String key) {
        return all.stream().filter(format -> format.key().equals(key)).findFirst();
    }

    boolean collects(AgendaStep step) {
        return find(step.format()).filter(format -> format.profile().collects()).isPresent();
    }

    boolean narrows(AgendaStep step) {
        return find(step.format()).filter(format -> format.profile().narrows()).isPresent();
    }
}
