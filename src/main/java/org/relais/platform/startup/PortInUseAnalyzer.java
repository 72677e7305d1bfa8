package org.relais.platform.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names the property that moves Relais to another port; Spring Boot's own message leaves that to the reader. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "Relais could not start: another program uses port %d.".formatted(cause.getPort()),
                "Stop that program, or give Relais another port: --server.port=8081, or SERVER_PORT=8081 in the"
                        + " environment (with ./mvnw spring-boot:run too).",
                cause);
    }
}
