package org.relais.live;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.workshop.StepId;
import org.relais.workshop.WorkshopId;

/**
 * A running workshop: which step, which time. Its sequence number is a column that only {@link Rooms#changed} touches;
 * instants come from the database, whose clock decides when a time is over.
 */
@Entity
class Room {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoomId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "workshop_id"))
    private WorkshopId workshop;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "opened_by"))
    private PersonId openedBy;

    private boolean membersOnly;
    private boolean locked;
    private boolean approves;

    @Embedded
    private Entrance entrance;

    @Enumerated(EnumType.STRING)
    private RoomState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "step_id"))
    private @Nullable StepId step;

    @Embedded
    private @Nullable Countdown clock;

    private boolean clockOfStep;

    private Instant openedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Room() {}

    Room(
            RoomId id,
            WorkshopId workshop,
            CommunityId community,
            PersonId openedBy,
            boolean membersOnly,
            Entrance entrance,
            Instant now) {
        this.id = id;
        this.workshop = workshop;
        this.community = community;
        this.openedBy = openedBy;
        this.membersOnly = membersOnly;
        this.entrance = entrance;
        this.state = RoomState.LOBBY;
        this.openedAt = now;
    }

    /** Enters a step, for the first time or again; entering the first one starts the workshop. */
    void enter(StepId next, Duration length, Instant now) {
        state = RoomState.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
        step = next;
        clock = Countdown.starting(length, now);
        clockOfStep = true;
    }

    /** Started so much earlier, for a rehearsal. */
    void backdate(Duration ago) {
        startedAt = startedAt == null ? null : startedAt.minus(ago);
    }

    void close(Instant now) {
        state = RoomState.CLOSED;
        closedAt = now;
        clock = null;
    }

    /** L4: nobody new comes in. */
    void lock(boolean shut) {
        locked = shut;
    }

    /** L4: who comes is looked at first. */
    void approve(boolean asked) {
        approves = asked;
    }

    /** L4: another code and QR code from now on. */
    void reopenUnder(Entrance other) {
        entrance = other;
    }

    /** For something within the step. */
    void startClock(Duration length, Instant now) {
        clock = Countdown.starting(length, now);
        clockOfStep = false;
    }

    void stopClock() {
        clock = null;
    }

    /** Moves the clock, if one is shown. */
    void turn(BiFunction<Countdown, Instant, Countdown> change, Instant now) {
        clock = clock == null ? null : change.apply(clock, now);
    }

    RoomId id() {
        return id;
    }

    WorkshopId workshop() {
        return workshop;
    }

    CommunityId community() {
        return community;
    }

    PersonId openedBy() {
        return openedBy;
    }

    boolean membersOnly() {
        return membersOnly;
    }

    boolean locked() {
        return locked;
    }

    boolean approves() {
        return approves;
    }

    Entrance entrance() {
        return entrance;
    }

    RoomState state() {
        return state;
    }

    boolean closed() {
        return state == RoomState.CLOSED;
    }

    /** @throws Over after the end */
    Room open() {
        if (closed()) {
            throw Over.workshop(id);
        }
        return this;
    }

    @Nullable
    StepId step() {
        return step;
    }

    @Nullable
    Countdown clock() {
        return clock;
    }

    /** The clock counts the step's own minutes. */
    boolean clockOfStep() {
        return clockOfStep;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
