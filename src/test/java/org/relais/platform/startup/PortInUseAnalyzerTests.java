package org.relais.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class PortInUseAnalyzerTests {

    @Test
    void namesThePortAndThePropertyToSet() {
        assertThat(new PortInUseAnalyzer().analyze(new IllegalStateException(new PortInUseException(8080))))
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .satisfiesExactly(
                        problem -> assertThat(problem).asString().contains("8080"),
                        action -> assertThat(action).asString().contains("--server.port=8081", "SERVER_PORT=8081"));
    }
}
