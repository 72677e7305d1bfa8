package org.relais.live.stream;

import jakarta.servlet.AsyncContext;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.relais.live.Seat;
import org.relais.live.View;
import org.relais.people.Actor;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Opens and ends the streams of this node. Ends before the web server does, so that a planned stop is quick: open
 * streams would hold it up until its time is over.
 */
@Component
public class RoomStreams implements SmartLifecycle {

    /** Over how long the clients of a node that stops come back: not all in the same moment. */
    private static final int SPREAD = 2_000;

    private final RoomChannel channel;
    private final RoomPulse pulse;
    private final Presence presence;
    private final Doorbell doorbell;
    private final TaskScheduler scheduler;
    private final LiveProperties properties;
    private volatile @Nullable ScheduledFuture<?> beating;

    RoomStreams(
            RoomChannel channel,
            RoomPulse pulse,
            Presence presence,
            Doorbell doorbell,
            TaskScheduler roomScheduler,
            LiveProperties properties) {
        this.channel = channel;
        this.pulse = pulse;
        this.presence = presence;
        this.doorbell = doorbell;
        this.scheduler = roomScheduler;
        this.properties = properties;
    }

    /** Whether one more stream may be opened for this seat, here and now. */
    public boolean admits(Seat seat) {
        return isRunning() && channel.streamsOf(seat.room(), seat.participant()) < properties.streamsPerPerson();
    }

    /**
     * Somebody who wants to listen.
     *
     * @param session the server session of somebody signed in: the stream ends with it
     * @param since the sequence number that the page shows already
     */
    public record Opening(Seat seat, Actor actor, @Nullable String session, View view, Locale language, long since) {

        Listener listener() {
            return new Listener(seat.room(), seat.participant(), actor, session, new Look(view, language));
        }
    }

    /**
     * Opens a stream. First it is added, then the state is read: no change falls between. It begins to flow when the
     * request's own thread has left, see {@link StreamStart}.
     */
    public void open(Opening opening, AsyncContext async) {
        RoomStream stream = new RoomStream(opening.listener(), async, this::over);
        async.addListener(new Disconnection(stream));
        StreamStart.afterwards(async.getRequest(), stream);
        try {
            channel.add(stream);
            channel.welcome(stream, opening.since());
            channel.mark(opening.seat().room());
        } catch (RuntimeException e) {
            stream.cut();
            throw e;
        }
    }

    private void over(RoomStream stream) {
        channel.remove(stream);
        Listener listener = stream.listener();
        if (isRunning() && channel.streamsOf(listener.room(), listener.participant()) == 0) {
            scheduler.schedule(
                    () -> presence.left(listener.participant()),
                    scheduler.getClock().instant());
        }
    }

    @Override
    public void start() {
        doorbell.answer(pulse::glance);
        beating = scheduler.scheduleWithFixedDelay(pulse::beat, Duration.ofSeconds(1));
    }

    @Override
    public void stop() {
        ScheduledFuture<?> task = beating;
        beating = null;
        if (task != null) {
            task.cancel(false);
        }
        channel.streams()
                .forEach(stream -> stream.end(EventPiece.of(
                        "bye", 0, Integer.toString(ThreadLocalRandom.current().nextInt(SPREAD)))));
    }

    @Override
    public boolean isRunning() {
        return beating != null;
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
