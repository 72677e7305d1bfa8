package org.relais.live.retrospective;

import java.util.List;
import java.util.stream.Stream;
import org.relais.live.Excerpt;
import org.relais.live.ParticipantId;

/** A retrospective as everybody sees it. */
public record RetroBoard(RetroPhase phase, List<RetroCard> cards) {

    private static final int ON_SCREEN = 4;

    /**
     * A weak signal with the facts that were found for it.
     *
     * @param facts none: still to be checked
     */
    public record SignalLine(RetroCard signal, List<RetroCard> facts) {

        public boolean toCheck() {
            return facts.isEmpty();
        }
    }

    public List<SignalLine> signals() {
        return of(CardKind.SIGNAL)
                .map(signal -> new SignalLine(
                        signal,
                        of(CardKind.FACT)
                                .filter(fact -> signal.id().equals(fact.signal()))
                                .toList()))
                .toList();
    }

    /** Facts that nobody felt before. */
    public List<RetroCard> looseFacts() {
        return of(CardKind.FACT).filter(fact -> fact.signal() == null).toList();
    }

    public List<RetroCard> between() {
        return cards.stream().filter(card -> card.kind().betweenTeams()).toList();
    }

    public TeamMatrix matrix() {
        return TeamMatrix.of(between());
    }

    public long toCheck() {
        return signals().stream().filter(SignalLine::toCheck).count();
    }

    /** The latest ones, as many as the room screen holds. */
    public Excerpt<SignalLine> latest() {
        return Excerpt.latest(signals(), ON_SCREEN);
    }

    /** What somebody may take back. */
    List<RetroCard> ownedBy(ParticipantId participant) {
        return cards.stream().filter(card -> participant.equals(card.writer())).toList();
    }

    /** What to look for next, so that felt and measured alternate (S135). */
    CardKind suggested(ParticipantId participant) {
        return ownedBy(participant).stream()
                .map(RetroCard::kind)
                .filter(kind -> !kind.betweenTeams())
                .reduce((earlier, later) -> later)
                .map(CardKind::next)
                .orElse(CardKind.SIGNAL);
    }

    private Stream<RetroCard> of(CardKind kind) {
        return cards.stream().filter(card -> card.kind() == kind);
    }
}
