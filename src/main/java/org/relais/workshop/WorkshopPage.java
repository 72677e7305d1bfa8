package org.relais.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityHeader;
import org.relais.topic.TopicLine;

/**
 * A workshop for one reader.
 *
 * @param participants names of those who signed up; empty for those who did not
 * @param seat where the reader stands, if anywhere
 * @param planner the reader may still change or call off the workshop
 * @param facilitator the reader may lead the room
 * @param missing what is to be said before it can be published (R6.3)
 * @param advice what would make it better (R6.2)
 */
public record WorkshopPage(
        CommunityHeader community,
        WorkshopLine line,
        WorkshopPlan plan,
        List<RoleHolder> roles,
        List<TopicLine> topics,
        List<String> participants,
        @Nullable Seat seat,
        boolean planner,
        boolean facilitator,
        List<Requirement> missing,
        List<Advice> advice) {

    /** The reader has a seat. */
    public boolean mine() {
        return seat != null && seat.in(SeatState.CONFIRMED);
    }

    /** No seat is left; people who have one keep it, even when the workshop became smaller (R3.7). */
    public boolean full() {
        return line.signedUp() >= line.capacity();
    }

    public boolean in(WorkshopState state) {
        return line.state() == state;
    }

    /** People come and go. */
    public boolean takesSignUps() {
        return line.state().takesSignUps();
    }

    /** The planned start of a step (R6.1). */
    public Instant startOf(int position) {
        int before = plan.steps().stream()
                .limit(position)
                .mapToInt(AgendaStep::minutes)
                .sum();
        return line.startsAt().plus(Duration.ofMinutes(before));
    }
}
