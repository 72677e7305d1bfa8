package org.relais.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.Role;

/**
 * Whom to ask for which role (C5): those who did least of it, over all ways to share the roles out (R5.1). Of those who
 * lead, one has led before, as far as anybody did (R5.3). Chance decides between what is equal, by a seed that is kept.
 */
final class RotationPolicy {

    /** Shares become whole numbers; whatever is smaller makes no difference. */
    private static final double PRECISE = 1e6;

    /** Dearer than all shares together: whoever had a role last time has it again only where nobody else is free (T24). */
    private static final double TWICE_RUNNING = 10_000;

    /** Dearer than everything that is allowed together. */
    private static final long FORBIDDEN = 1_000_000_000_000L;

    private final List<Candidate> people;
    private final List<Duty> duties;

    private RotationPolicy(List<Candidate> people, List<Duty> duties) {
        this.people = people;
        this.duties = duties;
    }

    /**
     * @param open roles that nobody holds or was asked for
     * @param led somebody who leads already has led before
     * @return the duties with whom to ask, in the order of the roles; roles that are asked of nobody are not in it
     */
    static Map<Duty, Candidate> suggest(Set<Role> open, List<Candidate> candidates, boolean led, long seed) {
        List<Duty> duties = Duty.of(open, candidates.size());
        if (duties.isEmpty()) {
            return Map.of();
        }
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new SplittableRandom(seed));
        return new RotationPolicy(shuffled, duties).best(led);
    }

    private Map<Duty, Candidate> best(boolean led) {
        Stream<Duty> mustHaveLed = led ? Stream.empty() : duties.stream().filter(Duty::leads);
        return mustHaveLed
                .map(this::solve)
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(this::total))
                .or(() -> solve(null))
                .orElseThrow();
    }

    /** @param byExperienced a duty that only somebody gets who has led before */
    private Optional<Map<Duty, Candidate>> solve(@Nullable Duty byExperienced) {
        long[][] costs = people.stream()
                .map(person -> duties.stream()
                        .mapToLong(duty -> cost(person, duty, byExperienced))
                        .toArray())
                .toArray(long[][]::new);
        List<Integer> chosen = Matching.cheapest(costs);
        Map<Duty, Candidate> result = new LinkedHashMap<>();
        for (int column = 0; column < duties.size(); column++) {
            if (costs[chosen.get(column)][column] >= FORBIDDEN) {
                return Optional.empty();
            }
            result.put(duties.get(column), people.get(chosen.get(column)));
        }
        return Optional.of(result);
    }

    private long cost(Candidate person, Duty duty, @Nullable Duty byExperienced) {
        boolean allowed = !duty.equals(byExperienced) || person.past().hasLed();
        return allowed ? Math.round(price(person, duty) * PRECISE) : FORBIDDEN;
    }

    private double price(Candidate person, Duty duty) {
        boolean othersAreFree = people.size() > duties.size();
        return person.share(duty) + (othersAreFree && person.hadLastTime(duty) ? TWICE_RUNNING : 0);
    }

    private double total(Map<Duty, Candidate> suggestion) {
        return suggestion.entrySet().stream()
                .mapToDouble(asked -> price(asked.getValue(), asked.getKey()))
                .sum();
    }
}
