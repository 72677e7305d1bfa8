package org.relais.faults;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relais.faults.History.Fate;
import org.relais.load.Hall.Room;
import org.relais.load.Person;
import org.relais.load.Web.Answer;

/** Somebody who votes and changes their mind, and sends again under the same identity what was not answered (L5). */
final class Elector {

    private static final Pattern COUNT = Pattern.compile("class=\"num\">(\\d+)<");
    private static final long GIVE_UP = TimeUnit.SECONDS.toNanos(120);

    private interface Post {
        Answer send() throws IOException;
    }

    private final Person person;
    private final Room room;
    private final History history;
    private final Random random;
    private final Map<UUID, String> placed = new HashMap<>();

    Elector(Person person, Room room, History history, long seed) {
        this.person = person;
        this.room = room;
        this.history = history;
        this.random = new Random(seed);
    }

    /** One thing after the other, with pauses of this length on average. */
    void act(BooleanSupplier goOn, int pauseMillis) {
        while (goOn.getAsBoolean()) {
            once();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(pauseMillis * 2)));
        }
    }

    /** Now and then one dot too many, which has to be refused. */
    private void once() {
        if (placed.isEmpty() || random.nextInt(3) > 0 && placed.size() <= history.budget()) {
            String card = room.cards().get(random.nextInt(room.cards().size()));
            place(UUID.randomUUID(), card);
        } else {
            UUID dot = List.copyOf(placed.keySet()).get(random.nextInt(placed.size()));
            takeBack(dot, Objects.requireNonNull(placed.get(dot)));
        }
    }

    private void place(UUID dot, String card) {
        history.write(dot, Fate.WANTED);
        Answer answer = delivered(() -> person.places(card, dot));
        if (answer != null) {
            boolean refused = Faults.refused(answer);
            history.write(dot, refused ? Fate.REFUSED : Fate.ACKNOWLEDGED);
            if (!refused) {
                placed.put(dot, card);
            }
        }
    }

    private void takeBack(UUID dot, String card) {
        history.write(dot, Fate.BACK_WANTED);
        Answer answer = delivered(() -> person.takesBack(card, dot));
        if (answer != null) {
            history.write(dot, Fate.BACK_ACKNOWLEDGED);
            placed.remove(dot);
        }
    }

    /** As a browser does: a broken connection and a busy server are asked again, anything else is final. */
    private @Nullable Answer delivered(Post post) {
        long end = System.nanoTime() + GIVE_UP;
        while (System.nanoTime() < end) {
            try {
                Answer answer = post.send();
                if (answer.status() == 200) {
                    look(answer);
                    return answer;
                }
                if (answer.status() < 500) {
                    history.violation(person.name() + " was answered " + answer.status());
                    return null;
                }
            } catch (IOException unknown) {
                // sent again below
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100 + random.nextInt(200)));
        }
        return null;
    }

    /** C3: in no state that anybody sees are there more dots than the budget has. */
    private void look(Answer answer) {
        int sum = COUNT.matcher(answer.body())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
        if (sum > history.budget()) {
            history.violation(person.name() + " saw " + sum + " own dots");
        }
    }
}
