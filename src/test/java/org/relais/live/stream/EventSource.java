package org.relais.live.stream;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page's stream as a browser hears it: keeps the latest version of each region and every byte that came. */
final class EventSource implements AutoCloseable {

    private final StringBuilder bytes = new StringBuilder();
    private final Map<String, String> regions = new LinkedHashMap<>();
    private final Map<String, String> latest = new LinkedHashMap<>();
    private final HttpResponse<InputStream> response;
    private final Thread reader;
    private volatile boolean ended;

    EventSource(HttpClient http, String address) {
        try {
            response = http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept-Language", "en")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        reader = Thread.ofVirtual().start(this::read);
    }

    int status() {
        return response.statusCode();
    }

    private void read() {
        byte[] buffer = new byte[8192];
        try (InputStream in = response.body()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                take(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException cut) {
            // the other side, or close(), ended it
        }
        ended = true;
    }

    private int parsed;

    private synchronized void take(String text) {
        bytes.append(text);
        for (int end = bytes.indexOf("\n\n", parsed); end >= 0; end = bytes.indexOf("\n\n", parsed)) {
            event(bytes.substring(parsed, end));
            parsed = end + 2;
        }
    }

    private void event(String event) {
        StringBuilder data = new StringBuilder();
        String name = "";
        for (String line : event.split("\n")) {
            if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ")) {
                data.append(line.substring(6)).append('\n');
            } else if (line.startsWith("id: ")) {
                latest.put("id", line.substring(4));
            }
        }
        latest.put(name, data.toString().strip());
        if (name.equals("patch")) {
            for (Element region :
                    Jsoup.parseBodyFragment(data.toString()).body().children()) {
                regions.put(region.id(), normal(region));
            }
        }
    }

    /** Without tokens that belong to one browser, and however a parser lays out the blanks. */
    static String normal(Element region) {
        Element copy = region.clone();
        copy.select("input[name=_csrf]").remove();
        return Jsoup.parseBodyFragment(copy.outerHtml()).body().html().replaceAll("\\s+", "");
    }

    synchronized String raw() {
        return bytes.toString();
    }

    synchronized Map<String, String> regions() {
        return Map.copyOf(regions);
    }

    synchronized String latest(String event) {
        return latest.getOrDefault(event, "");
    }

    boolean ended() {
        return ended;
    }

    /** Waits until it is so; returns whether it became so in time. */
    static boolean within(Duration time, BooleanSupplier condition) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (condition.getAsBoolean()) {
                return true;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return condition.getAsBoolean();
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException alreadyClosed) {
            // nothing left to close
        }
        reader.interrupt();
    }
}
