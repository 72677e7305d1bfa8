package org.relais.topic;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.relais.community.Activities;
import org.relais.community.Activities.Activity;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.community.MemberLine;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members report a comment to the stewards, who hide it with a reason or leave it (R1.8, P17). */
@Service
@Transactional
public class Moderation {

    private final EnteredComments entered;
    private final CommentMarks marks;
    private final CommentLists lists;
    private final CommentNotes notes;
    private final TopicTallies tallies;
    private final Communities communities;
    private final Activities activities;
    private final Clock clock;

    Moderation(
            EnteredComments entered,
            CommentMarks marks,
            CommentLists lists,
            CommentNotes notes,
            TopicTallies tallies,
            Communities communities,
            Activities activities,
            Clock clock) {
        this.entered = entered;
        this.marks = marks;
        this.lists = lists;
        this.notes = notes;
        this.tallies = tallies;
        this.communities = communities;
        this.activities = activities;
        this.clock = clock;
    }

    /** The comment that somebody is about to report. */
    @Transactional(readOnly = true)
    public CommentLine reportable(TopicId topic, UUID comment, PersonId reader) {
        return line(entered.others(topic, comment, reader), reader);
    }

    /** The comment that a steward is about to hide. */
    @Transactional(readOnly = true)
    public CommentLine forSteward(TopicId topic, UUID comment, PersonId steward) {
        return line(entered.asSteward(topic, comment, steward), steward);
    }

    /** To whom a report goes, by name (P17). */
    @Transactional(readOnly = true)
    public List<String> stewards(CommunityId community) {
        return stewardLines(community).stream().map(MemberLine::name).toList();
    }

    /** Nobody learns who reported, the stewards neither. */
    public void report(TopicId topic, UUID comment, PersonId reader, String reason) {
        var reported = entered.others(topic, comment, reader);
        marks.report(comment, reader, reason);
        stewardLines(reported.community().id()).stream()
                .map(MemberLine::person)
                .forEach(steward -> notes.reported(reported, steward, reason, clock.instant()));
    }

    /** The steward read it and leaves it as it is. */
    public void leave(TopicId topic, UUID comment, PersonId steward) {
        entered.asSteward(topic, comment, steward);
        marks.settle(comment);
    }

    public void hide(TopicId topic, UUID comment, PersonId steward, String reason) {
        var hidden = entered.asSteward(topic, comment, steward);
        if (hidden.comment().isHidden()) {
            return;
        }
        hidden.comment().hide(new Hiding(clock.instant(), reason));
        tallies.expect(topic, hidden.comment().isExpectation() ? -1 : 0);
        marks.settle(comment);
        activities.note(
                hidden.community().id(), new Activity(steward, "comment", () -> comment, "hidden", "", "", reason));
        notes.hidden(hidden, reason, clock.instant());
    }

    public void showAgain(TopicId topic, UUID comment, PersonId steward) {
        var shown = entered.asSteward(topic, comment, steward);
        if (!shown.comment().isHidden()) {
            return;
        }
        shown.comment().showAgain();
        tallies.expect(topic, shown.comment().isExpectation() ? 1 : 0);
        activities.note(shown.community().id(), new Activity(steward, "comment", () -> comment, "shown", "", "", ""));
    }

    private List<MemberLine> stewardLines(CommunityId community) {
        return communities.members(community).stream()
                .filter(member -> member.standing() == Standing.STEWARD)
                .toList();
    }

    private CommentLine line(EnteredComments.Entered found, PersonId reader) {
        return lists.lines(List.of(found.comment()), found.community(), reader).getFirst();
    }
}
