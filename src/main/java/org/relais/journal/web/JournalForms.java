package org.relais.journal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.Commitments;
import org.relais.commitment.DecisionLine;
import org.relais.commitment.Decisions;
import org.relais.community.Audience;
import org.relais.journal.JournalEntry;
import org.relais.journal.Journals;
import org.relais.journal.Sharing;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomSnapshot;
import org.relais.people.Actor;
import org.springframework.stereotype.Component;

/** Fills the journal of a participant: with what they wrote, and else with what the charter and the calendar propose. */
@Component
class JournalForms {

    private final Journals journals;
    private final Commitments commitments;
    private final Decisions decisions;
    private final JournalProposals proposals;

    JournalForms(Journals journals, Commitments commitments, Decisions decisions, JournalProposals proposals) {
        this.journals = journals;
        this.commitments = commitments;
        this.decisions = decisions;
        this.proposals = proposals;
    }

    JournalScene scene(RoomSnapshot room, ParticipantLine me) {
        var entry = journals.of(me.id());
        var workshop = room.workshop().line().id();
        return new JournalScene(
                entry.isPresent(),
                journals.isOpen(room),
                entry.isPresent() ? List.of() : proposals.taken(room, me),
                entry.flatMap(JournalEntry::surprise).orElse(null),
                find(decisions.madeIn(workshop), DecisionLine::id, entry.flatMap(JournalEntry::decision)),
                find(commitments.madeIn(workshop), CommitmentLine::id, entry.flatMap(JournalEntry::commitment)));
    }

    JournalForm form(RoomSnapshot room, JournalScene scene) {
        var surprise = scene.surprise();
        var decision = scene.decision();
        var commitment = scene.commitment();
        return new JournalForm(
                surprise == null ? null : surprise.text(),
                (surprise == null ? Sharing.ME : surprise.sharing()).name(),
                decision == null ? null : decision.statement(),
                (decision == null ? Audience.COMMUNITY : decision.audience()).name(),
                commitment == null ? scene.proposedText() : commitment.text(),
                commitment == null ? null : commitment.sign(),
                (commitment == null ? proposals.day(room) : commitment.dueOn()).toString(),
                (commitment == null ? proposals.audience(room) : commitment.audience()).name(),
                null,
                null);
    }

    /** What the participant carries, when it is so much that one has to go first (R9.2); else null. */
    @Nullable
    List<CommitmentLine> carried(RoomSnapshot room, ParticipantLine me, JournalScene scene) {
        var active = commitments.activeOf(room.community(), new Actor(me.person(), me.guest()));
        return scene.commitment() == null && active.size() >= Commitments.CAP ? active : null;
    }

    LocalDate today(RoomSnapshot room) {
        return proposals.today(room);
    }

    private static <T, I> @Nullable T find(List<T> lines, Function<T, I> id, Optional<I> wanted) {
        return wanted.flatMap(one -> lines.stream()
                        .filter(line -> Objects.equals(id.apply(line), one))
                        .findFirst())
                .orElse(null);
    }
}
