package org.relais.live.leancoffee;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.relais.live.GroupCommits;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Ticks;
import org.relais.live.leancoffee.Voted.Now;
import org.springframework.stereotype.Component;

/**
 * Carries out the votes of one transaction. It asks the database the same few questions whether it is one vote or two
 * hundred. Locked are: the phase, so that it does not change meanwhile; the ballots of the voters; the room last.
 */
@Component
class VoteBatch implements GroupCommits.Work<Vote, Optional<Voted>> {

    private final CoffeeRepository repository;
    private final Cards cards;
    private final CardLines lines;
    private final Dots dots;
    private final Ballots ballots;
    private final Rooms rooms;
    private final Ticks ticks;

    VoteBatch(
            CoffeeRepository repository,
            Cards cards,
            CardLines lines,
            Dots dots,
            Ballots ballots,
            Rooms rooms,
            Ticks ticks) {
        this.repository = repository;
        this.cards = cards;
        this.lines = lines;
        this.dots = dots;
        this.ballots = ballots;
        this.rooms = rooms;
        this.ticks = ticks;
    }

    /** Empty is the answer to a vote on a card that is not of this room. */
    @Override
    public List<Optional<Voted>> carryOut(RoomId room, List<Vote> votes) {
        return rooms.step(room)
                .flatMap(step -> repository.share(room, step))
                .filter(coffee -> coffee.phase() == CoffeePhase.VOTE)
                .map(coffee -> carryOut(coffee, votes))
                .orElseGet(
                        () -> votes.stream().map(vote -> elsewhere(vote, room)).toList());
    }

    private Optional<Voted> elsewhere(Vote vote, RoomId room) {
        return cards.coffeeOf(vote.dot().card(), room).map(coffee -> Voted.MOVED_ON);
    }

    private List<Optional<Voted>> carryOut(Coffee coffee, List<Vote> votes) {
        List<CardLine> all = lines.of(coffee.id(), false);
        Set<CardId> table = all.stream().map(CardLine::id).collect(toSet());
        Poll poll = dots.poll(coffee, voters(votes), votes);
        List<Optional<Refusal>> refusals = votes.stream()
                .map(vote -> table.contains(vote.dot().card()) ? poll.take(vote) : Optional.<Refusal>empty())
                .toList();
        Board board = Board.voting(coffee, all);
        Result result = store(coffee, poll);
        return IntStream.range(0, votes.size())
                .mapToObj(n -> table.contains(votes.get(n).dot().card())
                        ? Optional.of(new Voted(
                                refusals.get(n),
                                Optional.of(result.of(votes.get(n).voter(), board, poll))))
                        : elsewhere(votes.get(n), coffee.room()))
                .toList();
    }

    private record Result(long seq, Set<ParticipantId> done) {

        Now of(ParticipantId voter, Board board, Poll poll) {
            return new Now(voter, seq, board, poll.hand(voter).ballot(), done.contains(voter));
        }
    }

    /** L8: whoever has no dot left has finished. */
    private Result store(Coffee coffee, Poll poll) {
        RoomId room = coffee.room();
        if (poll.changed()) {
            dots.remove(poll.removed());
            dots.add(coffee.id(), poll.added());
            ballots.vote(coffee.id(), poll.changed(Hand::votesAfterAll));
            ticks.set(room, poll.changed(Hand::full), true);
            ticks.set(room, poll.changed(Hand::goesOn), false);
        }
        Set<ParticipantId> done = ticks.done(room, poll.voters());
        return new Result(poll.changed() ? rooms.changed(room) : rooms.seq(room), done);
    }

    /** In one order for all: two nodes that lock the same ballots do not wait for each other. */
    private static Set<ParticipantId> voters(List<Vote> votes) {
        return votes.stream()
                .map(Vote::voter)
                .collect(toCollection(() -> new TreeSet<>(Comparator.comparing(ParticipantId::value))));
    }
}
