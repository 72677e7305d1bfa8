package org.relais.experiment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Experiments in the database. */
@Repository
class ExperimentRows {

    private static final String SELECT = """
            select id, community, workshop, origin, hypothesis, measure, guard_rail, ends_on, proposed_at,
                   owner_person, owner_guest, owner_name, accepted_at
              from experiment""";

    private final JdbcClient jdbc;

    ExperimentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(NewExperiment experiment, Instant now) {
        jdbc.sql("""
                        insert into experiment (id, community, workshop, origin, hypothesis, measure, guard_rail, ends_on, proposed_at)
                        values (:id, :community, :workshop, :origin, :hypothesis, :measure, :guard, :ends, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", experiment.id().value())
                .param("community", experiment.community().value())
                .param("workshop", experiment.workshop().value())
                .param("origin", experiment.origin())
                .param("hypothesis", experiment.hypothesis())
                .param("measure", experiment.measure())
                .param("guard", experiment.guardRail())
                .param("ends", experiment.endsOn())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ExperimentLine> lock(ExperimentId id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id.value())
                .query(ExperimentRows::line)
                .optional();
    }

    List<ExperimentLine> of(Collection<WorkshopId> workshops) {
        return jdbc.sql(SELECT + " where workshop = any (:workshops) order by proposed_at, id")
                .param("workshops", Ids.values(workshops))
                .query(ExperimentRows::line)
                .list();
    }

    List<ExperimentLine> accepted(PersonId owner, LocalDate since) {
        return jdbc.sql(SELECT + " where owner_person = :owner and accepted_at is not null and ends_on >= :since"
                        + " order by ends_on, id")
                .param("owner", owner.value())
                .param("since", since)
                .query(ExperimentRows::line)
                .list();
    }

    /** @param acceptedAt null: asked only */
    void owner(ExperimentId id, Actor owner, String name, @Nullable Instant acceptedAt) {
        jdbc.sql("""
                        update experiment set owner_person = cast(:person as uuid), owner_guest = cast(:guest as uuid),
                               owner_name = :name, accepted_at = :at
                         where id = :id
                        """)
                .param("id", id.value())
                .param("person", Ids.value(owner.person()))
                .param("guest", Ids.value(owner.guest()))
                .param("name", name)
                .param("at", acceptedAt == null ? null : acceptedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void release(ExperimentId id) {
        jdbc.sql("update experiment set owner_person = null, owner_guest = null, owner_name = '', accepted_at = null"
                        + " where id = :id")
                .param("id", id.value())
                .update();
    }

    void remove(ExperimentId id) {
        jdbc.sql("delete from experiment where id = :id")
                .param("id", id.value())
                .update();
    }

    void claim(GuestId guest, PersonId person) {
        jdbc.sql("update experiment set owner_person = :person, owner_guest = null where owner_guest = :guest")
                .param("guest", guest.value())
                .param("person", person.value())
                .update();
    }

    private static ExperimentLine line(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("owner_person", UUID.class);
        UUID guest = row.getObject("owner_guest", UUID.class);
        return new ExperimentLine(
                new ExperimentId(row.getObject("id", UUID.class)),
                new CommunityId(row.getObject("community", UUID.class)),
                new WorkshopId(row.getObject("workshop", UUID.class)),
                row.getString("origin"),
                row.getString("hypothesis"),
                row.getString("measure"),
                row.getString("guard_rail"),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                person == null ? null : new PersonId(person),
                guest == null ? null : new GuestId(guest),
                row.getString("owner_name"),
                row.getObject("accepted_at") != null);
    }
}
