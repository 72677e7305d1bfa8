package org.relais.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.relais.community.CommunityHeader;
import org.relais.people.PersonId;
import org.relais.topic.TopicLine;

/**
 * A workshop for one reader.
 *
 * @param carers names of those who take care of what is to be prepared
 * @param participants names of those who come, as far as they show them to this reader
 * @param hidden how many of those who come do not show their name to this reader
 * @param card the reader's own seat
 * @param planner the reader may still change or call off the workshop
 * @param facilitator the reader may lead the room
 * @param host the reader takes care of the seats
 * @param members how many people are told when it is published and announced
 * @param missing what is to be said before it can be published (R6.3)
 * @param advice what would make it better (R6.2)
 */
public record WorkshopPage(
        CommunityHeader community,
        WorkshopLine line,
        WorkshopPlan plan,
        Map<PersonId, String> carers,
        List<RoleHolder> roles,
        List<TopicLine> topics,
        List<String> participants,
        int hidden,
        SeatCard card,
        boolean planner,
        boolean facilitator,
        boolean host,
        int members,
        List<Requirement> missing,
        List<Advice> advice) {

    /** The reader has a seat. */
    public boolean mine() {
        return card.in(SeatState.CONFIRMED);
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
        return line.startsAt()
                .plus(Duration.ofMinutes(plan.timetable().rows().get(position).start()));
    }

    /** Minutes before a step in which nothing is planned (R6.1). */
    public int freeBefore(int position) {
        return plan.timetable().rows().get(position).free();
    }
}
