package org.relais.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.relais.platform.database.Sandbox.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What the embedded database does not touch, and the sentences that say so. */
class EmbeddedDatabaseRefusedTests {

    private Sandbox sandbox;

    @BeforeEach
    void create() throws Exception {
        sandbox = Sandbox.create();
    }

    @AfterEach
    void delete() throws IOException {
        sandbox.delete();
    }

    @Test
    void refusesADirectoryThatAnotherRelaisUses() throws Exception {
        try (OtherRelais other = OtherRelais.on(sandbox.directory())) {
            assertThatExceptionOfType(EmbeddedDatabaseRefused.class)
                    .isThrownBy(sandbox::start)
                    .withMessageContaining("process " + other.pid())
                    .satisfies(refusal -> assertThat(refusal.action()).contains("--relais.data"));
        }
        sandbox.start().close();
    }

    @Test
    void refusesADirectoryThatThisProcessUses() throws Exception {
        try (EmbeddedDatabase database = sandbox.start()) {
            assertThatExceptionOfType(EmbeddedDatabaseRefused.class).isThrownBy(sandbox::start);
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesTheFilesOfAnotherMajorVersionAndLeavesThemAlone() throws Exception {
        Path version = sandbox.cluster().resolve("PG_VERSION");
        Files.writeString(version, "15\n");
        assertThatExceptionOfType(EmbeddedDatabaseRefused.class)
                .isThrownBy(sandbox::start)
                .withMessageContaining("written by PostgreSQL 15; this Relais brings PostgreSQL 18");
        assertThat(version).hasContent("15");
    }

    @Test
    void showsTheEndOfTheServersLogWhenItDoesNotStart() {
        assertThatExceptionOfType(EmbeddedDatabaseRefused.class)
                .isThrownBy(() -> EmbeddedDatabase.start(
                        sandbox.directory(), TestServer.PROGRAMS, Map.of("shared_buffers", "many")))
                .withMessageContaining("invalid value for parameter \"shared_buffers\": \"many\"");
    }

    @Test
    void tellsTheOperatorWithoutAStackTrace() {
        var refusal = new EmbeddedDatabaseRefused("The disk is full.", "Make room.");
        assertThat(new EmbeddedDatabaseFailureAnalyzer().analyze(new IllegalStateException(refusal)))
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .containsExactly("The disk is full.", "Make room.");
    }
}
