package org.relais.community;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.relais.shared.Texts;

/**
 * What the stewards say about their community.
 *
 * @param need what brings these people together
 * @param charter how they treat each other; may be empty at first
 * @param cadence how often they meet, in their own words
 * @param commitmentAudience what is proposed for new commitments (P2)
 * @param twoHats managers who read the reports may take part as well (P4)
 * @param kind of a cohort, everybody has a seat in each workshop (R3.10)
 */
@Embeddable
public record CommunityProfile(
        String name,
        String need,
        String objective,
        String charter,
        String cadence,
        Locale language,
        ZoneId zone,

        @Enumerated(EnumType.STRING) @Column(name = "commitment_audience")
        Audience commitmentAudience,

        @Column(name = "two_hats") boolean twoHats,
        @Enumerated(EnumType.STRING) CommunityKind kind) {

    private static final Set<Locale> LANGUAGES = Set.of(Locale.FRENCH, Locale.ENGLISH);

    public CommunityProfile {
        Texts.between(2, 80, name);
        Texts.between(1, 1000, need);
        Texts.between(1, 1000, objective);
        Texts.between(0, 4000, charter);
        Texts.between(0, 120, cadence);
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no pages in " + language);
        }
    }
}
