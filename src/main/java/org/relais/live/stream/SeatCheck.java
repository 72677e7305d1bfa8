package org.relais.live.stream;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.community.Communities;
import org.relais.community.MemberLine;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.View;
import org.relais.live.stream.RoomWatch.Standing;
import org.relais.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Finds the streams whose listener may not listen any more: removed from the room, signed out, no longer a member of a
 * community that keeps to itself, no longer leading the room. Asked once a second, with a few queries whatever the
 * number of people.
 */
@Component
class SeatCheck {

    private final RoomWatch watch;
    private final Communities communities;

    SeatCheck(RoomWatch watch, Communities communities) {
        this.watch = watch;
        this.communities = communities;
    }

    List<RoomStream> lost(Collection<RoomStream> streams, Collection<Standing> standings) {
        Map<RoomId, List<RoomStream>> byRoom =
                streams.stream().collect(groupingBy(stream -> stream.listener().room()));
        Stream<RoomStream> withoutRight = standings.stream()
                .flatMap(standing -> withoutRight(byRoom.getOrDefault(standing.room(), List.of()), standing));
        return Stream.concat(withoutSeat(streams), withoutRight).distinct().toList();
    }

    private Stream<RoomStream> withoutSeat(Collection<RoomStream> streams) {
        Set<ParticipantId> seated = watch.seated(
                streams.stream().map(stream -> stream.listener().participant()).toList());
        Set<String> sessions = watch.sessions(streams.stream()
                .map(stream -> stream.listener().session())
                .filter(Objects::nonNull)
                .toList());
        return streams.stream().filter(stream -> {
            String session = stream.listener().session();
            return !seated.contains(stream.listener().participant()) || session != null && !sessions.contains(session);
        });
    }

    private Stream<RoomStream> withoutRight(List<RoomStream> streams, Standing room) {
        Predicate<RoomStream> strangers = room.membersOnly() ? notIn(members(room)) : stream -> false;
        return streams.stream().filter(strangers.or(stream -> deposed(stream, room)));
    }

    private Set<PersonId> members(Standing room) {
        return communities.members(room.community()).stream()
                .map(MemberLine::person)
                .collect(Collectors.toSet());
    }

    private static Predicate<RoomStream> notIn(Set<PersonId> members) {
        return stream -> {
            PersonId person = stream.listener().actor().person();
            return person == null || !members.contains(person);
        };
    }

    private static boolean deposed(RoomStream stream, Standing room) {
        return stream.listener().look().view() == View.FACILITATOR
                && !stream.listener().participant().equals(room.lead());
    }
}
