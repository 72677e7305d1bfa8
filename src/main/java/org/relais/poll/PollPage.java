package org.relais.poll;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityHeader;
import org.relais.workshop.WorkshopId;

/**
 * A poll for one reader.
 *
 * @param title of the workshop
 * @param zone of the workshop
 * @param options soonest first
 * @param chosen the option that was picked
 * @param answered how many people said something
 * @param members how many were asked
 * @param planner the reader picks the date
 */
public record PollPage(
        PollId id,
        WorkshopId workshop,
        CommunityHeader community,
        String title,
        ZoneId zone,
        int minutes,
        Instant closesAt,
        PollState state,
        List<DateOption> options,
        @Nullable UUID chosen,
        int answered,
        int members,
        boolean planner) {

    public boolean open() {
        return state == PollState.OPEN;
    }

    /** The date is not found yet. */
    public boolean looking() {
        return state == PollState.OPEN || state == PollState.WAITING;
    }

    /** It waits for its planner, at the end or before it. */
    public boolean mayPick() {
        return planner && looking();
    }

    public boolean best(DateOption option) {
        return option.bestOf(options);
    }

    public List<PollAnswer> answers() {
        return List.of(PollAnswer.values());
    }

    public boolean mineSaid() {
        return options.stream().anyMatch(option -> option.mine() != null);
    }

    public @Nullable DateOption chosenOption() {
        return options.stream()
                .filter(option -> option.id().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
