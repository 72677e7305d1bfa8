package org.relais.live.leancoffee;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.relais.live.RoomId;
import org.relais.workshop.StepId;

/** One Lean Coffee: a step of a room, what the group does in it, and the card on the table. */
@Entity
class Coffee {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CoffeeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "room_id"))
    private RoomId room;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "step_id"))
    private StepId step;

    @Enumerated(EnumType.STRING)
    private CoffeePhase phase;

    private int budget;

    private boolean budgetChosen;

    @Embedded
    private CoffeeSettings settings;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "current_card_id"))
    private @Nullable CardId currentCard;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Coffee() {}

    Coffee(CoffeeId id, RoomId room, StepId step) {
        this.id = id;
        this.room = room;
        this.step = step;
        this.phase = CoffeePhase.PROPOSE;
        this.budget = DotPolicy.FEWEST;
        this.settings = CoffeeSettings.USUAL;
    }

    void move(CoffeePhase next) {
        phase = next;
        currentCard = next == CoffeePhase.DISCUSS ? currentCard : null;
    }

    /** The vote opens over so many cards. A suggested budget only grows: no dot that was placed is lost (L7). */
    void openVote(int cards) {
        budget = budgetChosen ? budget : Math.max(budget, DotPolicy.budget(cards));
        move(CoffeePhase.VOTE);
    }

    void settle(CoffeeSettings chosen) {
        settings = chosen;
    }

    void chooseBudget(int dots) {
        budget = dots;
        budgetChosen = true;
    }

    void discuss(CardId card) {
        currentCard = card;
    }

    void clearTable() {
        currentCard = null;
    }

    CoffeeId id() {
        return id;
    }

    RoomId room() {
        return room;
    }

    StepId step() {
        return step;
    }

    CoffeePhase phase() {
        return phase;
    }

    int budget() {
        return budget;
    }

    /** In a step of so many minutes. */
    Duration timeOfACard(int minutes) {
        Integer chosen = settings.topicMinutes();
        return chosen == null ? TimePolicy.card(minutes) : Duration.ofMinutes(chosen);
    }

    CoffeeSettings settings() {
        return settings;
    }

    @Nullable
    CardId currentCard() {
        return currentCard;
    }
}
