package org.relais.load;

import java.util.Arrays;

/** What one stream showed when: the room's numbers in the order in which they came. */
public final class Screen implements Events.Listener {

    private long[] ids = new long[64];
    private long[] times = new long[64];
    private int count;
    private volatile long latest = -1;

    @Override
    public synchronized void heard(String event, long id, String data, long at) {
        if (id > latest) {
            if (count == ids.length) {
                ids = Arrays.copyOf(ids, count * 2);
                times = Arrays.copyOf(times, count * 2);
            }
            ids[count] = id;
            times[count++] = at;
            latest = id;
        }
    }

    /** The number that it shows. */
    public long latest() {
        return latest;
    }

    /** When the state with this number, or a later one, was there; -1 when it never was. */
    public synchronized long seen(long seq) {
        int at = Arrays.binarySearch(ids, 0, count, seq);
        int index = at < 0 ? -at - 1 : at;
        return index == count ? -1 : times[index];
    }
}
