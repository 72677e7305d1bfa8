package org.relais.live.retrospective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.ParticipantId;

@DisplayName("What a multi-team retrospective shows")
class RetroBoardTests {

    private static final ParticipantId ANA = ParticipantId.next();

    @Test
    @DisplayName("S135: a signal is to be checked until a fact speaks of it")
    void signals() {
        RetroCard twice = card(CardKind.SIGNAL, "People ask twice", null);
        RetroCard slow = card(CardKind.SIGNAL, "It feels slow", null);
        RetroCard count = card(CardKind.FACT, "14 of 60", twice.id());
        RetroBoard board = board(twice, slow, count, card(CardKind.FACT, "Median 5 h", null));

        assertThat(board.toCheck()).isEqualTo(1);
        assertThat(board.signals()).extracting(RetroBoard.SignalLine::toCheck).containsExactly(false, true);
        assertThat(board.looseFacts()).extracting(RetroCard::text).containsExactly("Median 5 h");
    }

    @Test
    @DisplayName("S135: after a signal the form offers a fact, and the other way round")
    void alternate() {
        assertThat(board().suggested(ANA)).isEqualTo(CardKind.SIGNAL);
        RetroCard signal = card(CardKind.SIGNAL, "x", null);
        assertThat(board(signal).suggested(ANA)).isEqualTo(CardKind.FACT);
        assertThat(board(signal).suggested(ParticipantId.next())).isEqualTo(CardKind.SIGNAL);
        RetroCard fact = card(CardKind.FACT, "y", null);
        assertThat(board(signal, fact, between(CardKind.DEPENDENCY, "Ward", "Scan"))
                        .suggested(ANA))
                .isEqualTo(CardKind.SIGNAL);
    }

    @Test
    @DisplayName("S133: the matrix counts who waits for whom and who hands work to whom; case makes no new team")
    void matrix() {
        TeamMatrix matrix = board(
                        between(CardKind.DEPENDENCY, "Ward", "Scan"),
                        between(CardKind.DEPENDENCY, "ward ", "SCAN"),
                        between(CardKind.LOAD_TRANSFER, "Scan", "Transport"))
                .matrix();
        assertThat(matrix.teams()).containsExactly("Scan", "Transport", "Ward");
        assertThat(matrix.rows()).extracting(TeamMatrix.Row::from).containsExactly("Scan", "Ward");
        assertThat(matrix.rows().get(1).cells())
                .containsExactly(new TeamMatrix.Cell(2, 0), new TeamMatrix.Cell(0, 0), new TeamMatrix.Cell(0, 0));
        assertThat(matrix.rows().get(0).cells().get(1)).isEqualTo(new TeamMatrix.Cell(0, 1));
    }

    private static RetroBoard board(RetroCard... cards) {
        return new RetroBoard(RetroPhase.COLLECT, List.of(cards));
    }

    private static RetroCard card(CardKind kind, String text, @Nullable RetroCardId signal) {
        return new RetroCard(RetroCardId.next(), kind, text, "list", signal, "", "", ANA);
    }

    private static RetroCard between(CardKind kind, String from, String to) {
        return new RetroCard(RetroCardId.next(), kind, "The list", "", null, from, to, ANA);
    }
}
