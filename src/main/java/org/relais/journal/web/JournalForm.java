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

    void check(LocalDate today, Errors errors) {
        if (!promisesNothing()) {
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
        return promisesNothing()
                ? null
                : new Page.Promise(draft().wording(), chosen(Audience.class, audience, Audience.GROUP), letGo());
    }

    private boolean promisesNothing() {
        return isBlank(text) && isBlank(sign);
    }

    private @Nullable CommitmentId letGo() {
        return CommitmentId.chosen(instead);
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    /** What was never on the list counts as the narrowest choice. */
    private static <E extends Enum<E>> E chosen(Class<E> type, @Nullable String name, E narrowest) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(narrowest);
    }
}
