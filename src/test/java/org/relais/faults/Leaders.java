package org.relais.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.load.Person;
import org.relais.load.Screen;
import org.relais.load.Streams;
import org.relais.load.Web.Answer;

/**
 * Who leads a room, as those find out who try what only whoever leads may do. They try one after the other, so whoever
 * was told last that the lead is theirs has it, and nobody else.
 */
final class Leaders {

    private static final String TAKING = "/lead/taking";

    private final Streams streams;
    private final Map<Person, AutoCloseable> here = new HashMap<>();
    private final Set<Person> trying = new LinkedHashSet<>();
    private @Nullable Person leader;
    private int tried;
    private int refused;

    Leaders(Streams streams) {
        this.streams = streams;
    }

    /** With a page that stays open; the first one leads. */
    void comes(Person person) throws IOException {
        here.put(person, person.listens(streams, false, new Screen(), () -> {}));
        trying.add(person);
        leader = leader == null ? person : leader;
    }

    /** The stream ends, and nobody comes back by it; what is sent from that page still arrives. */
    void drops(Person person) throws Exception {
        Objects.requireNonNull(here.remove(person)).close();
    }

    /** Nothing is heard of them any more. */
    void goes(Person person) throws Exception {
        drops(person);
        trying.remove(person);
    }

    /** Everybody tries: a command has its effect for whoever leads, and for nobody else. */
    void all() throws IOException {
        for (Person person : trying) {
            one(person);
        }
    }

    private void one(Person person) throws IOException {
        String turn = tried++ % 2 == 0 ? "/clock/resumption" : "/clock/pause";
        boolean leads = person.sends(turn, Map.of()).status() == 200;
        refused += leads ? 0 : 1;
        assertThat(leads).as("%s leads", person.name()).isEqualTo(person == leader);
    }

    /** Both ask for the lead all the time. The deputy is given it when the page says so; in milliseconds. */
    long untilTakenBy(Person deputy, Person guest) throws Exception {
        long began = System.nanoTime();
        while (leader != deputy) {
            assertThat(Faults.since(began)).as("milliseconds without a leader").isLessThan(180_000);
            assertThat(guest.looks()).doesNotContain(TAKING);
            assertThat(taken(guest)).as("taken by the guest").isFalse();
            boolean offered = deputy.looks().contains(TAKING);
            if (taken(deputy)) {
                leader = deputy;
            } else {
                assertThat(offered).as("offered and refused").isFalse();
            }
            all();
            Thread.sleep(100);
        }
        return Faults.since(began);
    }

    private static boolean taken(Person person) throws IOException {
        Answer answer = person.sends(TAKING, Map.of());
        return answer.status() == 200 && !Faults.refused(answer);
    }

    /** Whoever led finds an offer on their page; until they take it the deputy goes on. */
    void comesBack(Person former) throws IOException {
        assertThat(former.looks()).contains("/lead/acceptance");
        trying.add(former);
        all();
        former.sends("/lead/acceptance", Map.of("accepts", "true"));
        leader = former;
        all();
        comes(former);
    }

    @Override
    public String toString() {
        return "%d commands of a leader tried, %d of them by others and refused".formatted(tried, refused);
    }
}
