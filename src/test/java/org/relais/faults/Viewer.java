package org.relais.faults;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.relais.load.Person;
import org.relais.load.Streams;

/** A page that is open all the time: comes back by itself when its stream ends, and shows what it was told last. */
final class Viewer {

    private static final String REGIONS = "#room-head, #room-stage, #room-people";

    private final Person person;
    private final Streams streams;
    private final History history;
    private final Map<String, String> shown = new HashMap<>();
    private long latest;
    private volatile boolean closed;
    private volatile boolean connected;
    private volatile long heardAt;

    Viewer(Person person, Streams streams, History history) {
        this.person = person;
        this.streams = streams;
        this.history = history;
    }

    Person person() {
        return person;
    }

    Viewer open() {
        Thread.ofVirtual().start(this::connect);
        return this;
    }

    private void connect() {
        while (!closed && !connected) {
            try {
                person.listens(streams, latest(), true, this::heard, this::lost);
                connected = true;
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            }
        }
    }

    private void lost() {
        connected = false;
        open();
    }

    /** The room's number that it shows. */
    synchronized long latest() {
        return latest;
    }

    /** C4: the number never goes back, whatever was cut and restarted. */
    private synchronized void heard(String event, long id, String data, long at) {
        heardAt = at;
        if (event.equals("bye") || event.equals("gone")) {
            return;
        }
        if (id < latest) {
            history.violation(person.name() + " went back from " + latest + " to " + id);
        }
        latest = Math.max(latest, id);
        if (event.equals("patch")) {
            Jsoup.parseBodyFragment(data).body().children().forEach(region -> shown.put(region.id(), normal(region)));
        }
    }

    /** When it heard something last, by {@link System#nanoTime}. */
    long heardAt() {
        return heardAt;
    }

    /** C5: what the stream built is what a freshly fetched page shows. */
    boolean agrees() throws IOException {
        Map<String, String> page = new HashMap<>();
        Jsoup.parse(person.looks()).select(REGIONS).forEach(region -> page.put(region.id(), normal(region)));
        synchronized (this) {
            return page.equals(shown);
        }
    }

    void close() {
        closed = true;
    }

    private static String normal(Element region) {
        Element copy = region.clone();
        copy.select("input[name=_csrf]").remove();
        return Jsoup.parseBodyFragment(copy.outerHtml()).body().html().replaceAll("\\s+", "");
    }
}
