package org.relais.experiment;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.relais.people.GuestId;
import org.relais.people.GuestTraces;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A guest is known here for as long as an experiment is theirs, or they are asked for one. */
@Component
class ExperimentTraces implements GuestTraces {

    private final JdbcClient jdbc;

    ExperimentTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<GuestId> among(Collection<GuestId> guests) {
        return Set.copyOf(jdbc.sql("select distinct owner_guest from experiment where owner_guest = any (:guests)")
                .param("guests", Ids.values(guests))
                .query((row, n) -> new GuestId(row.getObject("owner_guest", UUID.class)))
                .list());
    }
}
