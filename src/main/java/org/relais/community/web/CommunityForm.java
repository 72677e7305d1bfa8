package org.relais.community.web;

import jakarta.validation.constraints.NotBlank;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.community.Audience;
import org.relais.community.CommunityId;
import org.relais.community.CommunityKind;
import org.relais.community.CommunityPortrait;
import org.relais.community.CommunityProfile;
import org.relais.people.CurrentPerson;
import org.relais.platform.Languages;
import org.relais.platform.Zones;
import org.relais.shared.Ids;
import org.relais.shared.Letters;
import org.relais.shared.OneOf;
import org.relais.shared.Versions;

/**
 * A community as it is typed.
 *
 * @param request identity that a new community will have
 * @param version what an edit started from
 * @param twoHats {@code true} when managers may take part (P4)
 * @param cohort {@code true} when everybody has a seat in each workshop (R3.10)
 */
record CommunityForm(
        @Nullable String request,
        @Nullable String version,

        @NotBlank(message = "{community.form.name.missing}") @Letters(min = 2, max = 80) @Nullable
        String name,

        @NotBlank(message = "{community.form.need.missing}") @Letters(max = 1000) @Nullable
        String need,

        @NotBlank(message = "{community.form.objective.missing}") @Letters(max = 1000) @Nullable
        String objective,

        @Letters(max = 4000) @Nullable String charter,
        @Letters(max = 120) @Nullable String cadence,
        @Nullable String language,
        @Nullable String zone,

        @OneOf(value = Audience.class, message = "{community.form.audience.missing}") @Nullable
        String audience,

        @Nullable String twoHats,
        @Nullable String cohort) {

    /** A new community speaks the language of its founder and lives in the same zone. */
    static CommunityForm empty(CurrentPerson founder) {
        return new CommunityForm(
                Ids.next().toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                founder.locale().getLanguage(),
                founder.zone().getId(),
                Audience.ORGANISATION.name(),
                null,
                null);
    }

    static CommunityForm of(CommunityPortrait portrait) {
        CommunityProfile profile = portrait.profile();
        return new CommunityForm(
                null,
                Long.toString(portrait.version()),
                profile.name(),
                profile.need(),
                profile.objective(),
                profile.charter(),
                profile.cadence(),
                profile.language().getLanguage(),
                profile.zone().getId(),
                profile.commitmentAudience().name(),
                Boolean.toString(profile.twoHats()),
                Boolean.toString(profile.kind() == CommunityKind.COHORT));
    }

    CommunityId id() {
        return new CommunityId(Ids.sent(request));
    }

    long startedFrom() {
        return Versions.sent(version);
    }

    /** What people compare when two of them edited at once. */
    String asText() {
        return Stream.of(name, need, objective, charter, cadence)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    public boolean acceptsTwoHats() {
        return "true".equals(twoHats);
    }

    public boolean forCohort() {
        return "true".equals(cohort);
    }

    CommunityProfile toProfile(CurrentPerson writer) {
        return new CommunityProfile(
                typed(name),
                typed(need),
                typed(objective),
                Objects.requireNonNullElse(charter, ""),
                Objects.requireNonNullElse(cadence, ""),
                Languages.of(language).orElse(writer.locale()),
                chosenZone(writer),
                Audience.valueOf(typed(audience)),
                acceptsTwoHats(),
                forCohort() ? CommunityKind.COHORT : CommunityKind.COP);
    }

    private ZoneId chosenZone(CurrentPerson writer) {
        return Zones.of(zone).orElse(writer.zone());
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNull(text, "refused before");
    }
}
