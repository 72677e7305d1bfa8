package org.relais.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.relais.community.Audience;
import org.springframework.stereotype.Component;

/** Writes the people of a story, their community and its backlog. */
@Component
class DemoCommunity {

    private static final Duration AGE = Duration.ofDays(60);

    private final DemoTables tables;

    DemoCommunity(DemoTables tables) {
        this.tables = tables;
    }

    /** Answers the story's people and community under their new identities. */
    DemoCast write(DemoStory story, Instant now) {
        var founded = now.minus(AGE);
        var people = people(story, founded);
        var community = community(story, founded);
        var cast = new DemoCast(community, people);
        for (var somebody : story.people()) {
            tables.insert(
                    "membership",
                    "community_id",
                    community,
                    "person_id",
                    cast.person(somebody.key()),
                    "standing",
                    somebody.standing(),
                    "since",
                    founded);
        }
        return cast;
    }

    private Map<String, UUID> people(DemoStory story, Instant registered) {
        var people = new HashMap<String, UUID>();
        for (var somebody : story.people()) {
            people.put(
                    somebody.key(),
                    tables.insert(
                            "person",
                            "email",
                            DemoPeople.email(story, somebody.key()),
                            "name",
                            somebody.name(),
                            "locale",
                            story.language().getLanguage(),
                            "zone",
                            story.zone().getId(),
                            "theme",
                            "AUTO",
                            "registered_at",
                            registered,
                            "version",
                            0));
        }
        return people;
    }

    private UUID community(DemoStory story, Instant founded) {
        var purpose = story.community();
        return tables.insert(
                "community",
                "name",
                purpose.name(),
                "need",
                purpose.need(),
                "objective",
                purpose.objective(),
                "charter",
                purpose.charter(),
                "cadence",
                purpose.cadence(),
                "language",
                story.language().getLanguage(),
                "zone",
                story.zone().getId(),
                "commitment_audience",
                Audience.ORGANISATION,
                "two_hats",
                false,
                "founded_at",
                founded,
                "demonstration_since",
                founded.plus(AGE),
                "version",
                0);
    }
}
