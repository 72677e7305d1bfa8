package org.relais.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.workshop.Role;
import org.relais.workshop.RolePast;

/** The suggestion of six roles among many people, on one core: the slowest of a hundred, the very first included. */
@Tag("bench")
class RoleSuggestionBenchTests {

    private static final Set<Role> ALL = EnumSet.complementOf(EnumSet.of(Role.HOST, Role.OBSERVER));

    @ParameterizedTest
    @CsvSource({"12, 200", "40, 1000"})
    void suggests(int count, long allowedMillis) {
        var random = new Random(count);
        double slowest = IntStream.range(0, 100)
                .mapToDouble(turn -> millis(people(count, random), turn))
                .max()
                .orElseThrow();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf(
                Locale.ROOT,
                "BENCH role suggestion, %d people, six roles: slowest of 100 %.1f ms, load %.1f%n",
                count,
                slowest,
                load);
        assertThat(slowest).isLessThan(allowedMillis);
    }

    private static double millis(List<Candidate> people, long seed) {
        long began = System.nanoTime();
        assertThat(RotationPolicy.suggest(ALL, people, false, seed)).hasSize(6);
        return (System.nanoTime() - began) / 1e6;
    }

    private static List<Candidate> people(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Candidate(new PersonId(Ids.next()), past(random)))
                .toList();
    }

    private static RolePast past(Random random) {
        Map<Role, Double> times = new EnumMap<>(Role.class);
        ALL.forEach(role -> times.put(role, random.nextInt(6) / 2.0));
        return new RolePast(1 + random.nextInt(20), times, Set.of(Role.values()[random.nextInt(6)]));
    }
}
