package org.relais.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.workshop.Role;
import org.relais.workshop.RolePast;

@DisplayName("Whom to ask for which role")
class RotationPolicyTests {

    private static final Set<Role> ALL = EnumSet.complementOf(EnumSet.of(Role.HOST, Role.OBSERVER));

    @Test
    @DisplayName("R5.1: the formula, with nothing for somebody who never took part")
    void formula() {
        var past = new RolePast(4, Map.of(Role.SCRIBE, 1.0, Role.TIMEKEEPER, 1.0), Set.of(Role.SCRIBE));
        var person = candidate(past);
        assertThat(person.share(Role.SCRIBE)).isEqualTo(100 * 1 / 4.0 + 40 * 2 / 4.0 + 30);
        assertThat(person.share(Role.TIMEKEEPER)).isEqualTo(100 * 1 / 4.0 + 40 * 2 / 4.0);
        assertThat(person.share(Role.SYNTHESISER)).isEqualTo(40 * 2 / 4.0);
        assertThat(candidate(RolePast.NONE).share(Role.SCRIBE)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName(
            "R5.1, R5.3: as cheap as the cheapest of all ways to share the roles out in which one who leads has led")
    void exact(long seed) {
        var random = new Random(seed);
        List<Candidate> people = IntStream.range(0, 7)
                .mapToObj(number -> candidate(past(random)))
                .toList();
        var found = RotationPolicy.suggest(ALL, people, false, seed);
        assertThat(found.values()).doesNotHaveDuplicates().hasSize(6);
        assertThat(found.entrySet().stream()
                        .mapToDouble(asked -> price(asked.getValue(), asked.getKey()))
                        .sum())
                .isCloseTo(cheapest(people, Duty.of(ALL, 7), new ArrayList<>()), within(1e-5));
    }

    @Test
    @DisplayName("R5.1: one seed gives one suggestion, and among equals every one is asked sooner or later")
    void chance() {
        List<Candidate> equals = IntStream.range(0, 8)
                .mapToObj(number -> candidate(RolePast.NONE))
                .toList();
        assertThat(RotationPolicy.suggest(ALL, equals, false, 5))
                .isEqualTo(RotationPolicy.suggest(ALL, equals, false, 5));
        var leaders = IntStream.range(0, 200)
                .mapToObj(seed -> of(RotationPolicy.suggest(ALL, equals, false, seed), Role.FACILITATOR)
                        .person())
                .collect(Collectors.toSet());
        assertThat(leaders).hasSize(8);
    }

    @Test
    @DisplayName("R5.3: whoever never led is paired with somebody who has, alone only where nobody has")
    void pairs() {
        var experienced = candidate(new RolePast(4, new EnumMap<>(Map.of(Role.FACILITATOR, 4.0)), Set.of()));
        List<Candidate> newcomers = IntStream.range(0, 6)
                .mapToObj(number -> candidate(new RolePast(4, Map.of(), Set.of())))
                .toList();
        var people = new ArrayList<>(newcomers);
        people.add(experienced);

        var found = RotationPolicy.suggest(ALL, people, false, 1);
        assertThat(List.of(of(found, Role.FACILITATOR), of(found, Role.CO_FACILITATOR)))
                .contains(experienced);
        assertThat(RotationPolicy.suggest(ALL, people, true, 1)).doesNotContainValue(experienced);
        assertThat(RotationPolicy.suggest(ALL, newcomers, false, 1)).hasSize(6);
        assertThat(RotationPolicy.suggest(Set.of(Role.FACILITATOR), people, false, 1))
                .containsValue(experienced);
    }

    @Test
    @DisplayName(
            "R5.4: fewer people than roles: time and synthesis, notes and metrics go together; facilitator and scribe never")
    void merges() {
        assertThat(Duty.of(ALL, 6)).hasSize(6);
        assertThat(Duty.of(ALL, 5)).hasSize(5).contains(new Duty(List.of(Role.TIMEKEEPER, Role.SYNTHESISER)));
        assertThat(Duty.of(ALL, 4)).hasSize(4).contains(new Duty(List.of(Role.SCRIBE, Role.METRICS_KEEPER)));
        assertThat(Duty.rolesOf(Duty.of(ALL, 4))).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(Duty.rolesOf(Duty.of(ALL, 3)))
                .doesNotContain(Role.CO_FACILITATOR)
                .hasSize(5);
        assertThat(Duty.rolesOf(Duty.of(ALL, 1))).containsExactly(Role.FACILITATOR);
        assertThat(Duty.of(ALL, 0)).isEmpty();
        assertThat(Duty.of(EnumSet.allOf(Role.class), 20)).hasSize(6);
        for (int people = 0; people < 9; people++) {
            assertThat(Duty.of(ALL, people))
                    .hasSizeLessThanOrEqualTo(people)
                    .allSatisfy(duty -> assertThat(duty.roles().contains(Role.SCRIBE) && duty.leads())
                            .isFalse());
        }
    }

    private static Candidate of(Map<Duty, Candidate> found, Role role) {
        return Objects.requireNonNull(found.get(new Duty(List.of(role))));
    }

    private static Candidate candidate(RolePast past) {
        return new Candidate(new PersonId(Ids.next()), past);
    }

    private static RolePast past(Random random) {
        Map<Role, Double> times = new EnumMap<>(Role.class);
        ALL.forEach(role -> times.put(role, random.nextInt(4) / 2.0));
        if (random.nextBoolean()) {
            times.keySet().removeIf(Role::leads);
        }
        return new RolePast(6 + random.nextInt(8), times, Set.of(Role.values()[random.nextInt(6)]));
    }

    /** Seven people for six roles: somebody is free, so that nobody should have a role twice running. */
    private static double price(Candidate person, Duty duty) {
        return person.share(duty) + (person.hadLastTime(duty) ? 10_000 : 0);
    }

    /** Tries everything. */
    private static double cheapest(List<Candidate> people, List<Duty> duties, List<Candidate> chosen) {
        if (chosen.size() == duties.size()) {
            boolean led = IntStream.range(0, duties.size())
                    .anyMatch(n -> duties.get(n).leads() && chosen.get(n).past().hasLed());
            boolean possible = people.stream().anyMatch(person -> person.past().hasLed());
            return led || !possible
                    ? IntStream.range(0, duties.size())
                            .mapToDouble(n -> price(chosen.get(n), duties.get(n)))
                            .sum()
                    : Double.MAX_VALUE;
        }
        return people.stream()
                .filter(person -> !chosen.contains(person))
                .map(person -> {
                    List<Candidate> more = new ArrayList<>(chosen);
                    more.add(person);
                    return cheapest(people, duties, more);
                })
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
