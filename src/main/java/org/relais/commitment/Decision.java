package org.relais.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.community.Audience;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
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
    private Owner owner;

    private String statement;
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private Audience audience;

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
            Audience audience,
            Instant decidedAt) {
        this.id = DecisionId.next();
        this.community = community;
        this.workshop = workshop;
        this.owner = Owner.of(owner, ownerName);
        this.statement = sentence(statement);
        this.audience = audience;
        this.decidedAt = decidedAt;
    }

    public boolean isRecordedBy(Actor actor) {
        return owner.is(actor);
    }

    void restate(String statement, Audience audience) {
        this.statement = sentence(statement);
        this.audience = audience;
    }

    void belongsTo(PersonId person) {
        owner = owner.becoming(person);
    }

    public DecisionLine line() {
        return new DecisionLine(id, workshop, statement, owner.person(), owner.name(), audience, decidedAt);
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
