package org.relais.live.speedconsulting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("S120: who sits where, for 3 to 60 people and 1 to 4 seats")
class RotationTests {

    static Stream<int[]> sizes() {
        return IntStream.rangeClosed(3, 60)
                .boxed()
                .flatMap(people -> IntStream.rangeClosed(1, 4).mapToObj(seats -> new int[] {people, seats}));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    @DisplayName(
            "each challenge has one table, each person one place a round, each table its seats, in as few rounds as that allows")
    void fair(int[] size) {
        for (int holding : List.of(1, 2, size[0] / 2, size[0] - 1, size[0])) {
            check(people(size[0]), people(holding), size[1], List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    @DisplayName(
            "nobody is without a seat when the numbers allow it: everybody holds, and one table more or less makes no rest")
    void nobodyIdle(int[] size) {
        var rounds = Rotation.plan(people(size[0]), people(size[0]), size[1], List.of());
        if (size[0] % (size[1] + 1) == 0) {
            assertThat(rounds)
                    .hasSize(size[1] + 1)
                    .allSatisfy(round -> assertThat(round)
                            .allSatisfy(group -> assertThat(group.listeners()).isEmpty()));
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    @DisplayName("when everybody holds, seats are shared: nobody consults more than two rounds more than another")
    void shared(int[] size) {
        var rounds = Rotation.plan(people(size[0]), people(size[0]), size[1], List.of());
        var consulted = people(size[0]).stream()
                .mapToLong(person -> rounds.stream()
                        .flatMap(List::stream)
                        .filter(group -> group.consultants().contains(person))
                        .count())
                .summaryStatistics();
        assertThat(consulted.getMax() - consulted.getMin()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    @DisplayName(
            "when people come and leave between rounds, what was stays, and the rest is planned for those who are here")
    void regenerated(int[] size) {
        Random dice = new Random(31L * size[0] + size[1]);
        List<Integer> here = people(size[0]);
        Set<Integer> done = new HashSet<>();
        List<List<Group<Integer>>> past = new ArrayList<>();
        for (int step = 0; step < 200; step++) {
            List<Integer> waiting =
                    here.stream().filter(Predicate.not(done::contains)).toList();
            var coming = check(here, waiting, size[1], past);
            if (coming.isEmpty()) {
                return;
            }
            past.add(coming.getFirst());
            coming.getFirst()
                    .forEach(group -> assertThat(done.add(group.holder())).isTrue());
            if (here.size() > 3 && dice.nextBoolean()) {
                here.remove(dice.nextInt(here.size()));
            }
            if (step < 3) {
                here.add(1_000 + step);
            }
        }
        throw new AssertionError("the rounds never end");
    }

    @Test
    @DisplayName("with fewer than two people, or no challenge, there is nothing to plan")
    void nothing() {
        assertThat(Rotation.plan(people(1), people(1), 2, List.of())).isEmpty();
        assertThat(Rotation.plan(people(5), people(0), 2, List.of())).isEmpty();
    }

    private static List<List<Group<Integer>>> check(
            List<Integer> people, List<Integer> waiting, int seats, List<List<Group<Integer>>> past) {
        var rounds = Rotation.plan(people, waiting, seats, past);
        int taken = Math.min(seats, people.size() - 1);
        int tables = Math.max(1, people.size() / (taken + 1));
        assertThat(rounds).hasSize(Math.ceilDiv(waiting.size(), tables));
        assertThat(rounds.stream().flatMap(List::stream).map(Group::holder)).containsExactlyElementsOf(waiting);
        for (var round : rounds) {
            assertThat(round.stream().flatMap(Group::everybody)).containsExactlyInAnyOrderElementsOf(people);
            assertThat(round)
                    .allSatisfy(group -> assertThat(group.consultants()).hasSize(taken));
        }
        return rounds;
    }

    private static List<Integer> people(int many) {
        return new ArrayList<>(IntStream.range(0, many).boxed().toList());
    }
}
