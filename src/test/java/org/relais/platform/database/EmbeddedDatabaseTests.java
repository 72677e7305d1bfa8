package org.relais.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;
import static org.relais.platform.database.Sandbox.ask;
import static org.relais.platform.database.Sandbox.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starts, kills and restarts the real server: F13 of the reliability plan. */
class EmbeddedDatabaseTests {

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
    void keepsWhatItAcknowledged() throws Exception {
        try (EmbeddedDatabase database = sandbox.start()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(database, "SHOW " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void listensOnTheLoopbackOnlyAndAsksForAPassword() throws Exception {
        try (EmbeddedDatabase database = sandbox.start()) {
            assertThat(ask(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "relais", "guessed"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void givesTheApplicationNoPowersOverTheServer() throws Exception {
        try (EmbeddedDatabase database = sandbox.start()) {
            assertThat(ask(database, "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
            assertThat(Files.getPosixFilePermissions(sandbox.directory().resolve("database.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void keepsItsDataAcrossARestart() throws Exception {
        try (EmbeddedDatabase database = sandbox.start()) {
            execute(database, "CREATE TABLE promise AS SELECT 'kept' AS state");
        }
        assertThat(PostmasterFile.in(sandbox.cluster())).isEmpty();
        try (EmbeddedDatabase database = sandbox.start()) {
            assertThat(ask(database, "SELECT state FROM promise")).isEqualTo("kept");
        }
    }

    @Test
    void startsTheFirstTimeAfterTheApplicationWasKilled() throws Exception {
        OtherRelais.on(sandbox.directory()).close();
        ProcessHandle orphan = sandbox.server();
        try (EmbeddedDatabase database = sandbox.start()) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
            assertThat(sandbox.server().pid()).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void startsTheFirstTimeAfterEverythingWasKilled() throws Exception {
        OtherRelais.on(sandbox.directory()).close();
        sandbox.server().destroyForcibly();
        try (EmbeddedDatabase database = sandbox.start()) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void comesBackByItselfWhenTheServerIsKilled() throws Exception {
        try (EmbeddedDatabase database = sandbox.start()) {
            execute(database, "CREATE TABLE promise AS SELECT 'kept' AS state");
            sandbox.server().destroyForcibly();
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> ask(database, "SELECT state FROM promise").equals("kept"));
        }
    }

    @Test
    void ignoresAProcessNumberThatAnotherProgramCarriesByNow() throws Exception {
        sandbox.start().close();
        Path cluster = sandbox.cluster();
        Files.write(
                cluster.resolve("postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), cluster.toString()));
        try (EmbeddedDatabase database = sandbox.start()) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void runsForRootWhereNoOtherUserMayEnter() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Files.setPosixFilePermissions(sandbox.directory(), PosixFilePermissions.fromString("rwx------"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(sandbox.directory())) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }
}
