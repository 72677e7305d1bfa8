package org.relais.commitment.web;

import java.time.Clock;
import java.time.LocalDate;
import org.relais.commitment.CommitmentDraft;
import org.relais.community.CommunityHeader;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What a draft lacks to be a commitment, said beside the fields; today is the community's day. */
@Component
class DraftChecks {

    private final Clock clock;

    DraftChecks(Clock clock) {
        this.clock = clock;
    }

    LocalDate today(CommunityHeader community) {
        return LocalDate.now(clock.withZone(community.zone()));
    }

    void check(CommitmentDraft draft, CommunityHeader community, Errors errors) {
        draft.problems(today(community)).forEach(errors::rejectValue);
    }
}
