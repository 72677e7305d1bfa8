package org.relais.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;

/** Something decided in a workshop, with who recorded it and when. */
@Entity
public class Decision {

    /** Longest statement: one line. */
    public static final int LONGEST = 300;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DecisionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "workshop"))
    private WorkshopId workshop;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_person"))
    private @Nullable PersonId ownerPerson;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_guest"))
    private @Nullable GuestId ownerGuest;

    private String ownerName;
    private String statement;
    private Instant decidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    public Decision(
            CommunityId community,
            WorkshopId workshop,
            Actor owner,
            String ownerName,
            String statement,
            Instant decidedAt) {
        if (!owner.known()) {
            throw new IllegalArgumentException("A decision has somebody who recorded it");
        }
        this.id = DecisionId.next();
        this.community = community;
        this.workshop = workshop;
        this.ownerPerson = owner.person();
        this.ownerGuest = owner.guest();
        this.ownerName = ownerName;
        this.statement = sentence(statement);
        this.decidedAt = decidedAt;
    }

    public boolean isRecordedBy(Actor actor) {
        return actor.person() != null
                ? actor.person().equals(ownerPerson)
                : actor.guest() != null && actor.guest().equals(ownerGuest);
    }

    void restate(String statement) {
        this.statement = sentence(statement);
    }

    void belongsTo(PersonId person) {
        ownerPerson = person;
        ownerGuest = null;
    }

    public DecisionLine line() {
        return new DecisionLine(id, workshop, statement, ownerName, decidedAt);
    }

    DecisionId id() {
        return id;
    }

    private static String sentence(String statement) {
        if (statement.isBlank() || statement.codePointCount(0, statement.length()) > LONGEST) {
            throw new IllegalArgumentException("A decision is one sentence of 1 to " + LONGEST + " characters");
        }
        return statement;
    }
}
