package org.relais.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Starts, kills and restarts the real server: F13 of the reliability plan, and the refusals. */
class EmbeddedDatabaseTests {

    private final Path directory = TestServer.temporaryDirectory();

    @AfterEach
    void deleteDirectory() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    @Test
    void keepsWhatItAcknowledged() throws Exception {
        try (EmbeddedDatabase database = start()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(database, "SHOW " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void listensOnTheLoopbackOnlyAndAsksForAPassword() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "relais", "guessed"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void givesTheApplicationNoPowersOverTheServer() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
            assertThat(Files.getPosixFilePermissions(directory.resolve("database.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void keepsItsDataAcrossARestart() throws Exception {
        try (EmbeddedDatabase database = start()) {
            execute(database, "CREATE TABLE promise AS SELECT 'kept' AS state");
        }
        assertThat(PostmasterFile.in(directory.resolve("database"))).isEmpty();
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "SELECT state FROM promise")).isEqualTo("kept");
        }
    }

    @Test
    void startsTheFirstTimeAfterTheApplicationWasKilled() throws Exception {
        OtherRelais.on(directory).close();
        ProcessHandle orphan = server();
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
            assertThat(server().pid()).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void startsTheFirstTimeAfterEverythingWasKilled() throws Exception {
        OtherRelais.on(directory).close();
        server().destroyForcibly();
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void comesBackByItselfWhenTheServerIsKilled() throws Exception {
        try (EmbeddedDatabase database = start()) {
            execute(database, "CREATE TABLE promise AS SELECT 'kept' AS state");
            server().destroyForcibly();
            await().atMost(Duration.ofSeconds(10))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> ask(database, "SELECT state FROM promise").equals("kept"));
        }
    }

    @Test
    void ignoresAProcessNumberThatAnotherProgramCarriesByNow() throws Exception {
        start().close();
        Path cluster = directory.resolve("database");
        Files.write(
                cluster.resolve("postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), cluster.toString()));
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesADirectoryThatAnotherRelaisUses() throws Exception {
        try (OtherRelais other = OtherRelais.on(directory)) {
            assertThatExceptionOfType(EmbeddedDatabaseRefused.class)
                    .isThrownBy(this::start)
                    .withMessageContaining("process " + other.pid())
                    .satisfies(refusal -> assertThat(refusal.action()).contains("--relais.data"));
        }
        start().close();
    }

    @Test
    void refusesADirectoryThatThisProcessUses() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThatExceptionOfType(EmbeddedDatabaseRefused.class).isThrownBy(this::start);
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesTheFilesOfAnotherMajorVersionAndLeavesThemAlone() throws Exception {
        Path version = Files.createDirectories(directory.resolve("database")).resolve("PG_VERSION");
        Files.writeString(version, "15\n");
        assertThatExceptionOfType(EmbeddedDatabaseRefused.class)
                .isThrownBy(this::start)
                .withMessageContaining("written by PostgreSQL 15; this Relais brings PostgreSQL 18");
        assertThat(version).hasContent("15");
    }

    @Test
    void showsTheEndOfTheServersLogWhenItDoesNotStart() {
        assertThatExceptionOfType(EmbeddedDatabaseRefused.class)
                .isThrownBy(
                        () -> EmbeddedDatabase.start(directory, TestServer.PROGRAMS, Map.of("shared_buffers", "many")))
                .withMessageContaining("invalid value for parameter \"shared_buffers\": \"many\"");
    }

    @Test
    void runsForRootWhereNoOtherUserMayEnter() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(directory, TestServer.PROGRAMS, Map.of());
    }

    private ProcessHandle server() throws IOException {
        return PostmasterFile.in(directory.resolve("database"))
                .flatMap(PostmasterFile::server)
                .orElseThrow();
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
