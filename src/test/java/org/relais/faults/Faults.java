package org.relais.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.relais.load.Latencies;
import org.relais.load.Web;

/** What the tests of this suite share: small measures, and lines that say what came of them. */
final class Faults {

    private Faults() {}

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static void report(String format, Object... values) {
        System.out.println("FAULT " + String.format(Locale.ROOT, format, values));
    }

    static String spread(List<Long> milliseconds) {
        Latencies latencies = new Latencies();
        milliseconds.forEach(time -> latencies.add(TimeUnit.MILLISECONDS.toNanos(time)));
        return latencies.toString();
    }

    /** An answer, or 0 when there was none, and how long it took. */
    record Probe(int status, long milliseconds, boolean retryAfter) {}

    static Probe probe(int port, String path) {
        long began = System.nanoTime();
        try (Web web = new Web(port, "en", 20_000)) {
            Web.Answer answer = web.get(path);
            return new Probe(
                    answer.status(), since(began), !answer.header("retry-after").isEmpty());
        } catch (IOException nobody) {
            return new Probe(0, since(began), false);
        }
    }

    /** Until this path is answered by 200; in milliseconds. */
    static long untilBack(int port, String path) throws InterruptedException {
        long began = System.nanoTime();
        while (probe(port, path).status() != 200) {
            if (since(began) > 180_000) {
                throw new IllegalStateException(path + " does not come back");
            }
            Thread.sleep(50);
        }
        return since(began);
    }

    static long since(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    /** A server whose writes wait for the disk, with an empty database of this name. */
    static String database(String url, String superuser, String password, String name) throws Exception {
        try (Connection connection = DriverManager.getConnection(url + "postgres", superuser, password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url + name;
    }
}
