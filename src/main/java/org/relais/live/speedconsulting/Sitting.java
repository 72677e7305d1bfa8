package org.relais.live.speedconsulting;

import java.util.List;
import java.util.stream.Stream;
import org.relais.live.ParticipantId;

/**
 * A table of a round with the people at it.
 *
 * @param questions how many were asked
 * @param options how many of the three there are
 * @param chosen the holder has chosen
 */
public record Sitting(
        int round,
        int number,
        Person holder,
        List<Person> consultants,
        List<Person> listeners,
        Challenge challenge,
        int questions,
        int options,
        boolean chosen) {

    /** Somebody with the name that the room sees. */
    public record Person(ParticipantId id, String name) {}

    /** What somebody is at a table. */
    public enum Part {
        HOLDER,
        CONSULTANT,
        LISTENER
    }

    public boolean has(ParticipantId person) {
        return everybody().anyMatch(one -> one.id().equals(person));
    }

    public Part part(ParticipantId person) {
        if (holder.id().equals(person)) {
            return Part.HOLDER;
        }
        return consultants.stream().anyMatch(one -> one.id().equals(person)) ? Part.CONSULTANT : Part.LISTENER;
    }

    Group<ParticipantId> group() {
        return new Group<>(holder.id(), ids(consultants), ids(listeners));
    }

    private Stream<Person> everybody() {
        return Stream.of(Stream.of(holder), consultants.stream(), listeners.stream())
                .flatMap(people -> people);
    }

    private static List<ParticipantId> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
