package org.relais.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.relais.load.FanOut;
import org.relais.load.Latencies;
import org.relais.load.Person;
import org.relais.load.Screen;
import org.relais.load.Streams;
import org.relais.load.Web;

/** Measures {@link FanOut} with the same clients. */
final class FanOutReference {

    private FanOutReference() {}

    /** From when an event was asked for until each stream has it. */
    static Latencies measure(int people, double perSecond, double seconds, int size) throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        FanOut.class.getName(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Streams streams = new Streams();
                Web publisher = new Web(port, "en", 30_000)) {
            List<Screen> screens = open(streams, port, people);
            publish(publisher, screens, perSecond, 5, size);
            return publish(publisher, screens, perSecond, seconds, size);
        } finally {
            server.destroyForcibly();
        }
    }

    private static List<Screen> open(Streams streams, int port, int people) throws Exception {
        List<Screen> screens = new ArrayList<>();
        for (int tries = 0; screens.size() < people; tries++) {
            Screen screen = new Screen();
            try {
                streams.open(new Web(port, "en", 30_000), "/", false, screen, () -> {});
                screens.add(screen);
            } catch (IOException notYet) {
                if (tries > 100) {
                    throw notYet;
                }
                Thread.sleep(200);
            }
        }
        return screens;
    }

    private static Latencies publish(Web publisher, List<Screen> screens, double perSecond, double seconds, int size)
            throws Exception {
        List<long[]> events = new ArrayList<>();
        long start = System.nanoTime();
        for (int n = 0; n < perSecond * seconds; n++) {
            long due = start + (long) (n * 1e9 / perSecond);
            LockSupport.parkNanos(due - System.nanoTime());
            var answer = publisher.post("/", Map.of("size", Integer.toString(size)), "-");
            events.add(new long[] {due, Person.seq(answer)});
        }
        TimeUnit.SECONDS.sleep(1);
        Latencies latencies = new Latencies();
        events.forEach(event -> screens.forEach(screen -> latencies.add(screen.seen(event[1]) - event[0])));
        return latencies;
    }
}
