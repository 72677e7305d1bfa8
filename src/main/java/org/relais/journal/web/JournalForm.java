package org.relais.journal.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentDraft;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.Decision;
import org.relais.community.Audience;
import org.relais.journal.Page;
import org.relais.journal.Sharing;
import org.relais.journal.Surprise;
import org.springframework.validation.Errors;

/** Three things to take away, each if one likes. A commitment counts as left out when its two sentences are empty. */
record JournalForm(
        @Size(max = Surprise.LONGEST) @Nullable String surprise,
        @Nullable String sharing,
        @Size(max = Decision.LONGEST) @Nullable String decision,
        @Nullable String decisionAudience,
        @Nullable String text,
        @Nullable String sign,
        @Nullable String dueOn,
        @Nullable String audience,
        @Nullable String keepWording,
        @Nullable String instead) {

    CommitmentDraft draft() {
        return new CommitmentDraft(text, sign, dueOn, keepWording != null);
    }

    /** The author has to be asked once more whether the words stay (R9.1). */
    public boolean asksToKeepWording() {
        return draft().asksToKeepWording();
    }

    void check(LocalDate today, Errors errors) {
        if (!draft().isEmpty()) {
            draft().problems(today).forEach(errors::rejectValue);
        }
    }

    Page toPage() {
        return new Page(toSurprise(), toResolution(), toPromise());
    }

    private @Nullable Surprise toSurprise() {
        return surprise == null || surprise.isBlank()
                ? null
                : new Surprise(surprise, chosen(Sharing.class, sharing, Sharing.ME));
    }

    private Page.@Nullable Resolution toResolution() {
        return decision == null || decision.isBlank()
                ? null
                : new Page.Resolution(decision, chosen(Audience.class, decisionAudience, Audience.COMMUNITY));
    }

    private Page.@Nullable Promise toPromise() {
        return draft().isEmpty()
                ? null
                : new Page.Promise(draft().wording(), chosen(Audience.class, audience, Audience.GROUP), letGo());
    }

    private @Nullable CommitmentId letGo() {
        return CommitmentId.chosen(instead);
    }

    /** What was never on the list counts as the narrowest choice. */
    private static <E extends Enum<E>> E chosen(Class<E> type, @Nullable String name, E narrowest) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(narrowest);
    }
}
