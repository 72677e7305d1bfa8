package org.relais.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R9.1, L20: a commitment has an act, a sign and a date")
class CommitmentDraftTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String ACT = "I show the queue on the wall";
    private static final String SIGN = "A photo of the wall";

    @Test
    void anActASignAndADayAreEnough() {
        assertThat(draft(ACT, SIGN, "2026-11-20").problems(TODAY)).isEmpty();
    }

    @Test
    void eachOfTheThreeIsAskedFor() {
        assertThat(draft(null, " ", "").problems(TODAY))
                .containsExactly(
                        entry("text", "commitment.draft.text-needed"),
                        entry("sign", "commitment.draft.sign-needed"),
                        entry("dueOn", "commitment.draft.date-needed"));
    }

    @Test
    void aDayThatHasPassedOrIsTooFarOrIsNoneIsRefused() {
        assertThat(draft(ACT, SIGN, "2026-11-19").problems(TODAY)).containsEntry("dueOn", "commitment.draft.past");
        assertThat(draft(ACT, SIGN, "2027-11-21").problems(TODAY)).containsEntry("dueOn", "commitment.draft.far");
        assertThat(draft(ACT, SIGN, "+999999999-01-01").problems(TODAY)).containsEntry("dueOn", "commitment.draft.far");
        assertThat(draft(ACT, SIGN, "next week").problems(TODAY)).containsEntry("dueOn", "commitment.draft.no-date");
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(draft("I wave ".concat("👋".repeat(293)), SIGN, "2026-11-20").problems(TODAY))
                .isEmpty();
        assertThat(draft("I wave ".concat("👋".repeat(294)), SIGN, "2026-11-20").problems(TODAY))
                .containsEntry("text", "commitment.draft.long");
    }

    @Test
    @DisplayName("R9.1: the hint is asked once; the author may keep the words")
    void theAuthorMayKeepTheWords() {
        var weak = new CommitmentDraft("Try to answer before noon", SIGN, "2026-11-20", false);
        assertThat(weak.problems(TODAY)).containsOnlyKeys("text");
        assertThat(weak.asksToKeepWording()).isTrue();

        var kept = new CommitmentDraft("Try to answer before noon", SIGN, "2026-11-20", true);
        assertThat(kept.problems(TODAY)).isEmpty();
    }

    private static CommitmentDraft draft(@Nullable String text, @Nullable String sign, @Nullable String dueOn) {
        return new CommitmentDraft(text, sign, dueOn, false);
    }
}
