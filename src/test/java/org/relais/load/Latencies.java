package org.relais.load;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** Times in milliseconds, put together from many threads, told as percentiles. */
public final class Latencies {

    private float[] times = new float[1 << 12];
    private int count;

    public synchronized void add(long nanos) {
        if (count == times.length) {
            times = Arrays.copyOf(times, count * 2);
        }
        times[count++] = nanos / 1e6f;
    }

    public synchronized int count() {
        return count;
    }

    /** @param share 0.99 is what 99 of 100 stay below */
    public synchronized double at(double share) {
        float[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[Math.min(count - 1, (int) (count * share))];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f, p95 %.1f, p99 %.1f, slowest %.1f ms of %d",
                at(0.5),
                at(0.95),
                at(0.99),
                at(1),
                count());
    }

    /** Prints a result with what else the machine did. */
    public static void report(String format, Object... values) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf(Locale.ROOT, "BENCH %s, load %.1f%n", String.format(Locale.ROOT, format, values), load);
    }
}
