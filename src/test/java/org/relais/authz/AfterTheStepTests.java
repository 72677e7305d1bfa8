package org.relais.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.relais.live.Conduct;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.people.Actor;
import org.relais.support.AppTest;
import org.relais.workshop.StepLine;
import org.springframework.beans.factory.annotation.Autowired;

/** Every command of a format, sent by whoever was allowed to a moment ago: the group is in another step now. */
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Commands after the end of their step")
class AfterTheStepTests {

    private static final Pattern OF_A_FORMAT = Pattern.compile(
            "^/rooms/\\{room}/(lean-coffee|speed-consulting|constraint-map|retrospective|go-round|follow-up|journal|experiments)");

    @Autowired
    Worlds worlds;

    @Autowired
    Asker asker;

    @Autowired
    Conduct conduct;

    @Autowired
    Rooms rooms;

    World world;

    @BeforeAll
    void anotherStep() {
        world = worlds.make();
        RoomId room = RoomId.of(world.value("room"));
        StepLine before = rooms.snapshot(room).workshop().steps().getFirst();
        conduct.enter(
                room,
                Actor.of(world.community().steward()),
                before.id(),
                rooms.step(room).stream().toList());
    }

    @TestFactory
    @DisplayName("are answered with the page as it is now, never as if there were no such room")
    Stream<DynamicTest> answered() {
        return Matrix.rows().stream()
                .filter(row -> !row.reading() && OF_A_FORMAT.matcher(row.path()).find())
                .map(command -> DynamicTest.dynamicTest(
                        command.route(),
                        () -> Stream.of(Persona.STEWARD, Persona.MEMBER, Persona.GUEST)
                                .filter(persona -> command.answer(persona).equals("ok"))
                                .forEach(persona -> assertThat(Answers.word(asker.tell(command, persona, world)))
                                        .as("%s", persona)
                                        .isEqualTo("ok"))));
    }
}
