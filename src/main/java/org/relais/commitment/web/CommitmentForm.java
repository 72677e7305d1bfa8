package org.relais.commitment.web;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentDraft;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.NewCommitment;
import org.relais.community.Audience;
import org.relais.community.CommunityHeader;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.shared.Ids;
import org.springframework.validation.Errors;

/**
 * A commitment made outside of a workshop.
 *
 * @param request identity that the new commitment gets, so that a form sent twice makes one
 * @param instead one that is let go for it, when the owner carries enough (R9.2)
 */
record CommitmentForm(
        @Nullable String request,
        @Nullable String text,
        @Nullable String sign,
        @Nullable String dueOn,
        @Nullable String audience,
        @Nullable String keepWording,
        @Nullable String instead) {

    /** Without a workshop there is no group. */
    static final Audience[] READERS = {Audience.COMMUNITY, Audience.ORGANISATION};

    static CommitmentForm proposed(CommunityHeader community, String dueOn) {
        var audience =
                community.commitmentAudience() == Audience.GROUP ? Audience.COMMUNITY : community.commitmentAudience();
        return new CommitmentForm(CommitmentId.next().toString(), "", "", dueOn, audience.name(), null, null);
    }

    /** The author has to be asked once more whether the words stay (R9.1). */
    public boolean asksToKeepWording() {
        return draft().asksToKeepWording();
    }

    CommitmentDraft draft() {
        return new CommitmentDraft(text, sign, dueOn, keepWording != null);
    }

    void checkAudience(Errors errors) {
        if (Arrays.stream(READERS).noneMatch(readers -> readers.name().equals(audience))) {
            errors.rejectValue("audience", "commitment.form.audience.needed");
        }
    }

    CommitmentId id() {
        return new CommitmentId(Ids.sent(request));
    }

    @Nullable
    CommitmentId letGo() {
        return CommitmentId.chosen(instead);
    }

    NewCommitment toCommitment(CommunityHeader community, CurrentPerson me) {
        var wording = draft().wording();
        return new NewCommitment(
                community.id(),
                null,
                Actor.of(me.id()),
                me.name(),
                wording.text(),
                wording.sign(),
                wording.dueOn(),
                Audience.valueOf(Objects.requireNonNull(audience)));
    }
}
