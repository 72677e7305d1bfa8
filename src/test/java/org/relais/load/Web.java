package org.relais.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A browser of some hundred bytes, so that ten thousand fit into one process: cookies, one connection that is kept, no
 * more than this server needs. Not for several threads at once.
 */
public final class Web implements AutoCloseable {

    /** A connection that rested longer may be closed by the server at the moment at which it is used. */
    private static final long RESTED = TimeUnit.SECONDS.toNanos(5);

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private final int port;
    private final int patience;
    private final Map<String, String> cookies;
    private final String language;
    private @Nullable Socket socket;
    private @Nullable InputStream in;
    private long usedAt;

    /** @param patience milliseconds that a silent server is waited for */
    public Web(int port, String language, int patience) {
        this(port, language, patience, new LinkedHashMap<>());
    }

    private Web(int port, String language, int patience, Map<String, String> cookies) {
        this.port = port;
        this.language = language;
        this.patience = patience;
        this.cookies = cookies;
    }

    /** The same browser with a connection of its own to another port: a second node, or a way without faults. */
    public Web at(int other) {
        return new Web(other, language, patience, cookies);
    }

    public Answer get(String path) throws IOException {
        return send("GET", path, Map.of(), "");
    }

    /** A form, as a page's script sends it. */
    public Answer post(String path, Map<String, String> fields, String csrf) throws IOException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        Map<String, String> headers = Map.of(
                "Content-Type", "application/x-www-form-urlencoded",
                "X-CSRF-TOKEN", csrf,
                "X-Live", "form");
        return send("POST", path, headers, form);
    }

    /** The head of a request, for those who speak over a connection of their own. */
    String head(String method, String path, Map<String, String> more, int length) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", "localhost:" + port);
        headers.put("Accept", "text/html, text/event-stream");
        headers.put("Accept-Language", language);
        headers.put(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        headers.put("Content-Length", Integer.toString(length));
        headers.putAll(more);
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining("", method + " " + path + " HTTP/1.1\r\n", "\r\n"));
    }

    int port() {
        return port;
    }

    private Answer send(String method, String path, Map<String, String> headers, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        try {
            Socket open = connection();
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.write(head(method, path, headers, bytes.length).getBytes(ISO_8859_1));
            request.write(bytes);
            open.getOutputStream().write(request.toByteArray());
            return answer(Objects.requireNonNull(in));
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Socket connection() throws IOException {
        if (System.nanoTime() - usedAt > RESTED) {
            close();
        }
        usedAt = System.nanoTime();
        if (socket == null) {
            Socket fresh = new Socket(InetAddress.getLoopbackAddress(), port);
            fresh.setTcpNoDelay(true);
            fresh.setSoTimeout(patience);
            in = new BufferedInputStream(fresh.getInputStream(), 4096);
            socket = fresh;
        }
        return Objects.requireNonNull(socket);
    }

    private Answer answer(InputStream from) throws IOException {
        int status = Integer.parseInt(line(from).split(" ")[1]);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(from); !line.isEmpty(); line = line(from)) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie")) {
                keep(value);
            }
        }
        Answer answer = new Answer(status, headers, new String(body(from, status, headers), UTF_8));
        if (answer.header("connection").equalsIgnoreCase("close")) {
            close();
        }
        return answer;
    }

    private void keep(String cookie) {
        String pair = cookie.split(";")[0];
        cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }

    private static byte[] body(InputStream from, int status, Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int size = size(from); size > 0; size = size(from)) {
                all.write(from.readNBytes(size));
                line(from);
            }
            line(from);
            return all.toByteArray();
        }
        String length = headers.get("content-length");
        if (length == null && "close".equalsIgnoreCase(headers.get("connection"))) {
            return from.readAllBytes();
        }
        return status == 204 || length == null ? new byte[0] : from.readNBytes(Integer.parseInt(length));
    }

    private static int size(InputStream from) throws IOException {
        return Integer.parseInt(line(from), 16);
    }

    private static String line(InputStream from) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int symbol = from.read(); symbol != '\n'; symbol = from.read()) {
            if (symbol < 0) {
                throw new EOFException("The server hung up");
            }
            if (symbol != '\r') {
                line.append((char) symbol);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try (Socket open = socket) {
            socket = null;
            in = null;
        } catch (IOException gone) {
            // there is nothing left to close
        }
    }
}
