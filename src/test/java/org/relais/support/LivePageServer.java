package org.relais.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands in for the live room, so that the scripts of the browser can be tried against every trouble: it serves one page
 * with the real styles, scripts and content security policy, a stream that the test writes, and forms.
 */
public final class LivePageServer implements AutoCloseable {

    private final HttpServer server;
    private final String page;
    private final List<OutputStream> streams = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /** Bodies of the forms that arrived, in order. */
    public final List<String> posts = new CopyOnWriteArrayList<>();

    /** Queries of the streams that were asked for, in order. */
    public final List<String> connections = new CopyOnWriteArrayList<>();

    /** What the stream, the forms and the personal part answer; may be changed while the page is open. */
    public volatile int streamStatus = 200;

    public volatile int formStatus = 200;

    /** As in a tunnel: the stream says nothing, and whoever asks for the page waits. */
    public volatile boolean tunnel;

    /** The stream says nothing, and everything else is answered. */
    public volatile boolean mute;

    /** Forms arrive, and are never answered. */
    public volatile boolean silent;

    /** Forms arrive, and their answers stop half way. */
    public volatile boolean torn;

    /** Forms that arrived are answered when this is open. */
    public volatile CountDownLatch answering = new CountDownLatch(0);

    public volatile String formAnswer = "";
    public volatile String regions = "";

    public LivePageServer(String page) throws IOException {
        this.page = page;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", Answers::file);
        server.createContext("/room", this::room);
        server.createContext("/mine", exchange -> Answers.html(exchange, 200, regions));
        server.createContext("/stream", this::stream);
        server.createContext("/propose", this::form);
        server.createContext("/vote", this::form);
        server.start();
        Thread.ofVirtual().start(this::beat);
    }

    private void beat() {
        while (!closed) {
            if (!tunnel && !mute) {
                streams.forEach(stream -> write(stream, "event: hb\ndata: -\n\n"));
            }
            LockSupport.parkNanos(4_000_000_000L);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/room";
    }

    /** Writes one event to every open stream. */
    public void push(String event, long id, String data) {
        var lines = data.lines().map(line -> "data: " + line + "\n").toList();
        var message = "id: " + id + "\nevent: " + event + "\n" + String.join("", lines) + "\n";
        streams.forEach(stream -> write(stream, message));
    }

    public void cutStreams() {
        streams.forEach(stream -> {
            try {
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        streams.clear();
    }

    private void room(HttpExchange exchange) throws IOException {
        while (tunnel && !closed) {
            LockSupport.parkNanos(10_000_000);
        }
        Answers.html(exchange, 200, exchange.getRequestHeaders().containsKey("X-Live") ? regions : page);
    }

    private void form(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (silent) {
            return;
        }
        if (formStatus < 500) {
            posts.add(body);
        }
        try {
            answering.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (torn) {
            exchange.sendResponseHeaders(200, 1_000);
            write(exchange.getResponseBody(), "<div id=");
            exchange.close();
            return;
        }
        Answers.html(exchange, formStatus, formAnswer);
    }

    private void stream(HttpExchange exchange) throws IOException {
        connections.add(exchange.getRequestURI().getQuery());
        if (streamStatus != 200) {
            Answers.html(exchange, streamStatus, "");
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        write(exchange.getResponseBody(), "event: hb\ndata: 1\n\n");
        streams.add(exchange.getResponseBody());
    }

    private void write(OutputStream stream, String message) {
        try {
            stream.write(message.getBytes(UTF_8));
            stream.flush();
        } catch (IOException closedByTheBrowser) {
            streams.remove(stream);
        }
    }

    @Override
    public void close() {
        closed = true;
        server.stop(0);
    }
}
