package org.relais.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What a test's own web server answers: pages under the real content security policy, and the files of this product. */
final class Answers {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Properties BUNDLES = bundles();
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types live";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "png", "image/png",
            "webmanifest", "application/manifest+json");

    private Answers() {}

    static void html(HttpExchange exchange, int status, String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        send(exchange, status, html.getBytes(UTF_8));
    }

    static void file(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(1);
        var file = STATIC.resolve(path).normalize();
        var name = path.substring(path.lastIndexOf('/') + 1);
        var bundled = BUNDLES.getProperty(name, "");
        if (bundled.isEmpty() && !(file.startsWith(STATIC) && Files.isRegularFile(file))) {
            html(exchange, 404, "");
            return;
        }
        var ending = name.substring(name.lastIndexOf('.') + 1);
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/plain"));
        send(exchange, 200, bundled.isEmpty() ? Files.readAllBytes(file) : bundle(file, bundled, ending));
    }

    /** As the application sends it: see {@code bundles.properties}. */
    private static byte[] bundle(Path file, String parts, String ending) throws IOException {
        var all = new ByteArrayOutputStream();
        for (var part : parts.split("\\s+")) {
            all.write(Files.readAllBytes(file.resolveSibling(part + "." + ending)));
            all.write('\n');
        }
        return all.toByteArray();
    }

    private static Properties bundles() {
        try {
            return PropertiesLoaderUtils.loadAllProperties("bundles.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
