package org.relais.poll;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.relais.workshop.Designs;
import org.relais.workshop.WorkshopBriefs;
import org.relais.workshop.WorkshopDesign;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the module: asking for dates, answering, picking one. */
@Service
@Transactional
public class DatePolls {

    public static final int FEWEST = 2;
    public static final int MOST = 8;

    private final PollRows rows;
    private final PollAnswers answers;
    private final PollPages pages;
    private final PollMails mails;
    private final Designs designs;
    private final WorkshopBriefs workshops;
    private final Turns turns;
    private final Clock clock;

    DatePolls(
            PollRows rows,
            PollAnswers answers,
            PollPages pages,
            PollMails mails,
            Designs designs,
            WorkshopBriefs workshops,
            Turns turns,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.pages = pages;
        this.mails = mails;
        this.designs = designs;
        this.workshops = workshops;
        this.turns = turns;
        this.clock = clock;
    }

    /** The draft whose date is open, for somebody who plans it. */
    @Transactional(readOnly = true)
    public WorkshopDesign design(WorkshopId workshop, PersonId planner) {
        WorkshopDesign design = designs.open(workshop, planner);
        if (design.state() != WorkshopState.DRAFT) {
            throw new NotFound(workshop);
        }
        return design;
    }

    /** The poll of a workshop that nobody closed yet. */
    @Transactional(readOnly = true)
    public Optional<PollId> running(WorkshopId workshop) {
        return rows.of(workshop).filter(poll -> poll.closedAt() == null).map(StoredPoll::id);
    }

    /** Asks the members, by mail. Where a poll runs already, that one is the answer: two who plan at once ask once. */
    public PollId open(WorkshopId workshop, PersonId planner, List<Instant> dates, Instant closesAt) {
        design(workshop, planner);
        turns.take(workshop.value());
        return running(workshop).orElseGet(() -> {
            PollId id = PollId.next();
            rows.add(id, workshop, planner, clock.instant(), closesAt, dates);
            mails.opened(pages.of(id, planner));
            return id;
        });
    }

    /**
     * Says how dates suit; what is left out stays as it was.
     *
     * @param said names of answers by option; whatever is none is left out
     * @return false when it no longer takes answers
     */
    public boolean answer(PollId id, PersonId person, Map<String, String> said) {
        StoredPoll poll = rows.lock(id).orElseThrow(() -> new NotFound(id));
        PollPage page = pages.of(id, person);
        if (poll.state(state(poll), clock.instant()) != PollState.OPEN) {
            return false;
        }
        page.options()
                .forEach(option -> PollAnswer.named(said.get(option.id().toString()))
                        .ifPresent(answer -> answers.put(option.id(), person, answer, clock.instant())));
        return true;
    }

    /** The workshop takes place then; those who answered are told. Picked twice, the first one holds. */
    public boolean pick(PollId id, PersonId planner, UUID option) {
        StoredPoll poll = lockAsPlanner(id, planner);
        DateOption picked = pages.of(id, planner).options().stream()
                .filter(one -> one.id().equals(option))
                .findFirst()
                .orElseThrow(() -> new NotFound(option));
        boolean waits = poll.closedAt() == null && picked.startsAt().isAfter(clock.instant());
        if (waits) {
            rows.close(id, clock.instant(), option);
            designs.moveTo(poll.workshop(), planner, picked.startsAt());
            mails.picked(pages.of(id, planner), answers.answered(id));
        }
        return waits;
    }

    /** Ends it without a date. */
    public void close(PollId id, PersonId planner) {
        lockAsPlanner(id, planner);
        rows.close(id, clock.instant(), null);
        mails.callBack(id);
    }

    private StoredPoll lockAsPlanner(PollId id, PersonId planner) {
        StoredPoll poll = rows.lock(id).orElseThrow(() -> new NotFound(id));
        design(poll.workshop(), planner);
        return poll;
    }

    private WorkshopState state(StoredPoll poll) {
        return workshops.of(poll.workshop()).state();
    }
}
