package org.relais.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class PortInUseAnalyzerTests {

    @Test
    void namesThePortAndThePropertyToSet() {
        var analysis = new PortInUseAnalyzer().analyze(new IllegalStateException(new PortInUseException(8080)));
        assertThat(analysis.getDescription()).contains("8080");
        assertThat(analysis.getAction()).contains("--server.port=8081", "SERVER_PORT=8081");
    }
}
