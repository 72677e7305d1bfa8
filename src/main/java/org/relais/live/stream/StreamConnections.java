package org.relais.live.stream;

import java.time.Duration;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Ten thousand open streams at one server. Each connection costs its buffers as long as it lasts, so they are half of what
 * is usual. A client that takes nothing for five seconds is cut: the server gives up the write, so that the stream's own thread
 * ends it (L9 of the fault suite). Whoever sends, slowly or again on the same connection, has longer.
 */
@Component
class StreamConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Duration TAKES_NOTHING = Duration.ofSeconds(5);
    private static final Duration SENDS_NOTHING = Duration.ofSeconds(20);
    private static final String BUFFER = "4096";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setProperty("socket.appReadBufSize", BUFFER);
                http.setProperty("socket.appWriteBufSize", BUFFER);
                http.setConnectionTimeout(Math.toIntExact(TAKES_NOTHING.toMillis()));
                http.setKeepAliveTimeout(Math.toIntExact(SENDS_NOTHING.toMillis()));
                http.setDisableUploadTimeout(false);
                http.setConnectionUploadTimeout(Math.toIntExact(SENDS_NOTHING.toMillis()));
            }
        });
    }
}
