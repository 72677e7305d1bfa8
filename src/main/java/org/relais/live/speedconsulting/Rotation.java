package org.relais.live.speedconsulting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who sits where in the rounds to come, from who is here, whose challenge waits, and the rounds that were.
 *
 * <p>Guaranteed for n people, of whom some hold a challenge, and k seats: each challenge comes to a table exactly once, so
 * nobody consults the same holder twice; everybody has exactly one place in every round; at each table sit exactly
 * min(k, n − 1) consultants; there are as few rounds as that allows, ⌈challenges / ⌊n / (k + 1)⌋⌉. Whoever has no seat
 * listens at a table, and so nobody does when k + 1 divides n and the challenges fill their rounds. Seats go to those who
 * consulted least so far, and among them to those who have met the holder least.
 */
final class Rotation<P> {

    private final List<P> people;
    private final int seats;
    private final Map<P, Integer> consulted = new HashMap<>();
    private final Map<List<P>, Integer> met = new HashMap<>();

    private Rotation(List<P> people, int seats, List<List<Group<P>>> past) {
        this.people = people;
        this.seats = Math.min(seats, people.size() - 1);
        past.forEach(this::remember);
    }

    /**
     * The rounds to come.
     *
     * @param people everybody who takes part, each once
     * @param waiting holders among them whose challenge was at no table yet, in the order in which they come
     * @param past rounds that were begun, whoever is gone since included; they are not touched
     */
    static <P> List<List<Group<P>>> plan(List<P> people, List<P> waiting, int seats, List<List<Group<P>>> past) {
        if (people.size() < 2 || waiting.isEmpty()) {
            return List.of();
        }
        return new Rotation<>(people, seats, past).rounds(waiting);
    }

    private List<List<Group<P>>> rounds(List<P> waiting) {
        int tables = Math.max(1, people.size() / (seats + 1));
        int rounds = Math.ceilDiv(waiting.size(), tables);
        List<List<Group<P>>> planned = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            // shared out evenly: two and two rather than three and one
            int from = waiting.size() * round / rounds;
            int to = waiting.size() * (round + 1) / rounds;
            List<Group<P>> groups = round(waiting.subList(from, to));
            remember(groups);
            planned.add(groups);
        }
        return planned;
    }

    private List<Group<P>> round(List<P> holders) {
        List<Group<P>> groups = holders.stream()
                .map(holder -> new Group<P>(holder, new ArrayList<>(), new ArrayList<>()))
                .toList();
        List<P> free = new ArrayList<>(
                people.stream().filter(person -> !holders.contains(person)).toList());
        free.sort(Comparator.comparingInt(person -> consulted.getOrDefault(person, 0)));
        List<P> seated = new ArrayList<>(free.subList(0, seats * groups.size()));
        List<P> over = free.subList(seated.size(), free.size());
        for (int seat = 0; seat < seats; seat++) {
            groups.forEach(group -> group.consultants().add(takeNewest(group, seated)));
        }
        IntStream.range(0, over.size())
                .forEach(at -> groups.get(at % groups.size()).listeners().add(over.get(at)));
        return groups;
    }

    private P takeNewest(Group<P> group, List<P> free) {
        P chosen = free.stream()
                .min(Comparator.comparingInt(person -> acquainted(person, group)))
                .orElseThrow();
        free.remove(chosen);
        return chosen;
    }

    private int acquainted(P person, Group<P> group) {
        return group.everybody()
                .mapToInt(other -> met.getOrDefault(List.of(person, other), 0))
                .sum();
    }

    private void remember(List<Group<P>> round) {
        for (Group<P> group : round) {
            group.consultants().forEach(person -> consulted.merge(person, 1, Integer::sum));
            List<P> all = group.everybody().toList();
            all.forEach(one -> all.forEach(other -> met.merge(List.of(one, other), 1, Integer::sum)));
        }
    }
}
