package org.relais.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A data directory of its own for one test, copied from one that was initialised once. */
record Sandbox(Path directory) {

    static Sandbox create() throws IOException, InterruptedException {
        Path directory = TestServer.temporaryDirectory();
        new ProcessBuilder("cp", "--archive", Initialised.DIRECTORY + "/.", directory.toString())
                .start()
                .waitFor();
        return new Sandbox(directory);
    }

    void delete() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    EmbeddedDatabase start() {
        return EmbeddedDatabase.start(directory, TestServer.PROGRAMS, Map.of());
    }

    Path cluster() {
        return directory.resolve("database");
    }

    /** The process of the running server. */
    ProcessHandle server() throws IOException {
        return PostmasterFile.in(cluster()).flatMap(PostmasterFile::server).orElseThrow();
    }

    static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(EmbeddedDatabase database, String sql) throws SQLException {
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

    private static final class Initialised {

        static final Path DIRECTORY = initialise();

        private static Path initialise() {
            Path directory = TestServer.temporaryDirectory();
            try {
                EmbeddedDatabase.start(directory, TestServer.PROGRAMS, Map.of()).close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(directory.toFile())));
            return directory;
        }
    }
}
