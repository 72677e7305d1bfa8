package org.relais.support;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.Commitments;
import org.relais.commitment.NewCommitment;
import org.relais.community.Audience;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes commitments for tests. */
@Component
public class CommitmentWorld {

    public static final String TEXT = "I show the review queue on the wall every Monday";
    public static final String SIGN = "A photo of the wall in our channel";

    private final Commitments commitments;
    private final JdbcClient database;
    private final Clock clock;

    CommitmentWorld(Commitments commitments, JdbcClient database, Clock clock) {
        this.commitments = commitments;
        this.database = database;
        this.clock = clock;
    }

    /** Due in four days, for the organisation. */
    public CommitmentId commitment(CommunityId community, PersonId owner) {
        return commitment(community, null, Actor.of(owner), TEXT, Audience.ORGANISATION);
    }

    public CommitmentId commitment(
            CommunityId community, @Nullable WorkshopId workshop, Actor owner, String text, Audience audience) {
        return commitments.make(
                new NewCommitment(community, workshop, owner, "Ben", text, SIGN, today().plusDays(4), audience));
    }

    /** The day in the zone of {@link CommunityWorld}'s communities. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris")));
    }

    /** Its date was some days ago. */
    public void dueAgo(CommitmentId id, int days) {
        database.sql("update commitment set due_on = ? where id = ?")
                .params(today().minusDays(days), id.value())
                .update();
    }

    /** It was made some hours ago. */
    public void madeAgo(CommitmentId id, int hours) {
        database.sql("update commitment set made_at = now() - make_interval(hours => ?) where id = ?")
                .params(hours, id.value())
                .update();
    }
}
