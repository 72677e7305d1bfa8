package org.relais.faults;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.relais.load.Latencies;
import org.relais.load.Web;

/** What the tests of this suite share: small measures, and lines that say what came of them. */
final class Faults {

    private static final Pattern NOTICE = Pattern.compile("id=\"room-notice\"[^>]*>\\s*<div");

    private Faults() {}

    static void report(String format, Object... values) {
        System.out.println("FAULT " + String.format(Locale.ROOT, format, values));
    }

    static String spread(List<Long> milliseconds) {
        Latencies latencies = new Latencies();
        milliseconds.forEach(time -> latencies.add(TimeUnit.MILLISECONDS.toNanos(time)));
        return latencies.toString();
    }

    /** The answer to a form says why it had no effect. */
    static boolean refused(Web.Answer answer) {
        return NOTICE.matcher(answer.body()).find();
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
}
