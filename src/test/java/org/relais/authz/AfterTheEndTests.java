package org.relais.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.relais.live.Conduct;
import org.relais.live.RoomId;
import org.relais.people.Actor;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every command of a room, sent after the room was closed, by whoever may send it while it is open. On a database of its
 * own: streams that other tests left open, and clocks of cards in their rooms, write rows at any time.
 */
@AppTest
@TestPropertySource(properties = "spring.application.name=after-the-end")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Commands after the end of a workshop")
class AfterTheEndTests {

    /** Closing again is no mistake; a guest leaves an address when all is over (L22), if mails can be sent. */
    private static final Set<String> NOT_REFUSED = Set.of("POST /rooms/{room}/closing", "POST /rooms/{room}/keeping");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    Worlds worlds;

    @Autowired
    Asker asker;

    @Autowired
    Conduct conduct;

    @Autowired
    JdbcClient jdbc;

    World world;

    @BeforeAll
    void aRoomThatWasClosedTwoDaysAgo() {
        world = worlds.make();
        RoomId room = RoomId.of(world.value("room"));
        conduct.close(room, Actor.of(world.community().steward()));
        jdbc.sql("update room set closed_at = closed_at - interval '2 days' where id = ?")
                .param(room.value())
                .update();
    }

    @Test
    @DisplayName("no command of the room is forgotten here")
    void all() {
        assertThat(commands().map(Row::route)).containsExactlyInAnyOrderElementsOf(handled());
        assertThat(handled()).hasSizeGreaterThan(70);
    }

    @TestFactory
    @DisplayName("each is answered with a sentence, never with an error, and no row of any table is another one")
    Stream<DynamicTest> nothingChanges() {
        return commands()
                .map(command -> DynamicTest.dynamicTest(
                        command.route(),
                        () -> Stream.of(Persona.STEWARD, Persona.MEMBER, Persona.GUEST)
                                .filter(persona -> command.answer(persona).equals("ok"))
                                .forEach(persona -> refused(command, persona))));
    }

    private void refused(Row command, Persona persona) {
        Map<String, String> before = rows();
        MvcTestResult answer = asker.tell(command, persona, world);
        assertThat(rows().entrySet()).as("%s", persona).isSubsetOf(before.entrySet());
        assertThat(Answers.word(answer)).as("%s", persona).isEqualTo("ok");
        if (!NOT_REFUSED.contains(command.route())) {
            assertThat(sentence(answer)).as("%s", persona).isNotBlank();
        }
    }

    /** On the page that comes next, or beside the field. */
    private static @Nullable String sentence(MvcTestResult answer) {
        Object said = answer.getMvcResult().getFlashMap().get("flash");
        return said == null
                ? Pages.read(answer).select("#errors, .field .error").text()
                : said.toString();
    }

    private static Stream<Row> commands() {
        return Matrix.rows().stream().filter(row -> !row.reading() && row.path().startsWith("/rooms/{room}"));
    }

    private List<String> handled() {
        return handlers.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/rooms/{room}"))
                .map(path -> "POST " + path)
                .toList();
    }

    /** What each table holds, but sessions and limits, which any page writes. */
    private Map<String, String> rows() {
        String each = jdbc
                .sql("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')"
                        + " and table_name not like 'spring_session%' and table_name <> 'rate_limit'")
                .query(String.class)
                .list()
                .stream()
                .map(table ->
                        "select '%1$s' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as held from %1$s t"
                                .formatted(table))
                .collect(Collectors.joining(" union all "));
        return jdbc.sql(each).query((row, n) -> Map.entry(row.getString("name"), row.getString("held"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
