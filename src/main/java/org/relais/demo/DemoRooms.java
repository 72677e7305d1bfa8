package org.relais.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.relais.live.RoomState;
import org.springframework.stereotype.Component;

/** Writes the rooms in which the workshops of the past ran: who was there, how long the steps took, what was said. */
@Component
class DemoRooms {

    /** How much longer or shorter the steps took than planned, so that the minutes have something to compare. */
    private static final List<Duration> DRIFT =
            List.of(Duration.ofSeconds(-70), Duration.ofSeconds(190), Duration.ofSeconds(-120));

    private static final String NO_CODE = "22222222";

    private final DemoTables tables;
    private final DemoLeads leads;

    DemoRooms(DemoTables tables, DemoLeads leads) {
        this.tables = tables;
        this.leads = leads;
    }

    void write(DemoStory story, DemoCast cast, DemoStory.Held held, DemoRun run) {
        var room = room(cast, held, run);
        var participants = participants(story, cast, held, run, room);
        leads.write(held, run, room, participants);
        steps(story, run, room);
        coffee(held, run, room, participants);
        held.journals().forEach(learned -> journal(story, learned, run, participants));
    }

    private UUID room(DemoCast cast, DemoStory.Held held, DemoRun run) {
        return tables.insert(Row.of("room")
                .with("workshop_id", run.workshop())
                .with("community_id", cast.community())
                .with("opened_by", cast.person(held.attended().getFirst()))
                .with("members_only", false)
                .with("code", NO_CODE)
                .with("token", run.workshop().toString().replace("-", "").substring(10))
                .with("seq", 1)
                .with("state", RoomState.CLOSED)
                .with("step_id", run.steps().getLast())
                .with("opened_at", run.starts().minus(Duration.ofMinutes(10)))
                .with("started_at", run.starts())
                .with("closed_at", run.ends())
                .with("version", 0));
    }

    private Map<String, UUID> participants(
            DemoStory story, DemoCast cast, DemoStory.Held held, DemoRun run, UUID room) {
        var participants = new HashMap<String, UUID>();
        for (var key : held.attended()) {
            participants.put(
                    key,
                    tables.insert(Row.of("participant")
                            .with("room_id", room)
                            .with("person_id", cast.person(key))
                            .with("name", DemoPeople.name(story, key))
                            .with("joined_at", run.starts())
                            .with("present_until", run.ends())));
        }
        return participants;
    }

    private void steps(DemoStory story, DemoRun run, UUID room) {
        Instant entered = run.starts();
        for (int i = 0; i < run.steps().size(); i++) {
            var spent = Duration.ofMinutes(story.steps().get(i).minutes()).plus(DRIFT.get(i));
            tables.link(Row.of("step_run")
                    .with("room_id", room)
                    .with("step_id", run.steps().get(i))
                    .with("first_entered_at", entered)
                    .with("entered_at", entered)
                    .with("spent_ms", spent.toMillis()));
            entered = entered.plus(spent);
        }
    }

    private void coffee(DemoStory.Held held, DemoRun run, UUID room, Map<String, UUID> participants) {
        var coffee = tables.insert(Row.of("coffee")
                .with("room_id", room)
                .with("step_id", run.steps().get(1))
                .with("phase", "DONE")
                .with("budget", 3)
                .with("version", 0));
        var card = tables.insert(Row.of("coffee_card")
                .with("coffee_id", coffee)
                .with("topic_id", run.topic())
                .with("text", held.discussed().title())
                .with("position", 0)
                .with("proposed_at", run.starts())
                .with("discussed_at", run.ends()));
        for (var participant : participants.values()) {
            tables.link(Row.of("coffee_ballot").with("coffee_id", coffee).with("participant_id", participant));
            tables.insert(Row.of("coffee_dot")
                    .with("coffee_id", coffee)
                    .with("card_id", card)
                    .with("participant_id", participant)
                    .with("slot", 1)
                    .with("nth", 1)
                    .with("placed_at", run.starts()));
        }
        tables.link(Row.of("coffee_outcome")
                .with("card_id", card)
                .with("next_step", held.discussed().nextStep())
                .with("owner_id", participants.get(held.discussed().owner()))
                .with("accepted_at", run.ends())
                .with("decided_at", run.ends()));
    }

    private void journal(DemoStory story, DemoStory.Learned learned, DemoRun run, Map<String, UUID> participants) {
        tables.link(Row.of("journal_entry")
                .with("participant_id", participants.get(learned.by()))
                .with("workshop_id", run.workshop())
                .with("name", DemoPeople.name(story, learned.by()))
                .with("surprise", learned.surprise())
                .with("surprise_sharing", learned.audience())
                .with("written_at", run.ends())
                .with("version", 0));
    }
}
