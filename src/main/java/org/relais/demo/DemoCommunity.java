package org.relais.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.relais.community.Audience;
import org.relais.community.CommunityKind;
import org.relais.community.Visibility;
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
            tables.insert(Row.of("membership")
                    .with("community_id", community)
                    .with("person_id", cast.person(somebody.key()))
                    .with("standing", somebody.standing())
                    .with("since", founded));
        }
        tables.link(Row.of("topic_channel")
                .with("community_id", community)
                .with("slug", story.community().address())
                .with("team_requests", true)
                .with("pseudonyms", true)
                .with("version", 0));
        return cast;
    }

    private Map<String, UUID> people(DemoStory story, Instant registered) {
        var people = new HashMap<String, UUID>();
        for (var somebody : story.people()) {
            people.put(
                    somebody.key(),
                    tables.insert(Row.of("person")
                            .with("email", DemoPeople.email(story, somebody.key()))
                            .with("name", somebody.name())
                            .with("locale", story.language().getLanguage())
                            .with("zone", story.zone().getId())
                            .with("theme", "AUTO")
                            .with("registered_at", registered)
                            .with("version", 0)));
        }
        return people;
    }

    private UUID community(DemoStory story, Instant founded) {
        var purpose = story.community();
        return tables.insert(Row.of("community")
                .with("name", purpose.name())
                .with("need", purpose.need())
                .with("objective", purpose.objective())
                .with("charter", purpose.charter())
                .with("cadence", purpose.cadence())
                .with("language", story.language().getLanguage())
                .with("zone", story.zone().getId())
                .with("commitment_audience", Audience.ORGANISATION)
                .with("two_hats", false)
                .with("visibility", Visibility.PUBLIC)
                .with("kind", CommunityKind.COP)
                .with("founded_at", founded)
                .with("demonstration_since", founded.plus(AGE))
                .with("version", 0));
    }
}
