package org.relais.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * The embedded server as tests use it: the real supervisor on a directory of its own, without waits for the disk.
 *
 * @param url the address of the server, up to the name of a database
 */
public record TestServer(String url, String superuser, String password) {

    /** Unpacked once for all test runs of this checkout. */
    static final Path PROGRAMS = Path.of("target/postgres");

    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "300");

    /** Runs until the JVM ends, after cached application contexts did. */
    public static TestServer start() {
        return start(FAST, SpringApplication.getShutdownHandlers()::add);
    }

    /**
     * The same, but what is committed is on the disk; for tests that start the application as a process of its own, where
     * nobody runs what Spring would run at the end.
     */
    public static TestServer durable() {
        return start(Map.of(), stop -> Runtime.getRuntime().addShutdownHook(new Thread(stop)));
    }

    private static TestServer start(Map<String, String> settings, Consumer<Runnable> atTheEnd) {
        Path directory = temporaryDirectory();
        EmbeddedDatabase database = EmbeddedDatabase.start(directory, PROGRAMS, settings);
        atTheEnd.accept(() -> stop(database, directory));
        Administrator administrator = database.administrator();
        return new TestServer(administrator.url(""), Cluster.SUPERUSER, administrator.password());
    }

    /** Readable for the account that runs PostgreSQL when the tests run as root. */
    static Path temporaryDirectory() {
        try {
            Path directory = Files.createTempDirectory("relais-test-");
            return Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(EmbeddedDatabase database, Path directory) {
        try {
            database.close();
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new IllegalStateException("The test database was left in " + directory, e);
        }
    }
}
