package org.relais.live.stream;

import java.time.Duration;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A client that takes nothing for five seconds is cut: the server gives up the write, so that the stream's own thread
 * ends it (L9 of the fault suite). Whoever sends, slowly or again on the same connection, has longer.
 */
@Component
class SlowClients implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Duration TAKES_NOTHING = Duration.ofSeconds(5);
    private static final Duration SENDS_NOTHING = Duration.ofSeconds(20);

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setConnectionTimeout(Math.toIntExact(TAKES_NOTHING.toMillis()));
                http.setKeepAliveTimeout(Math.toIntExact(SENDS_NOTHING.toMillis()));
                http.setDisableUploadTimeout(false);
                http.setConnectionUploadTimeout(Math.toIntExact(SENDS_NOTHING.toMillis()));
            }
        });
    }
}
