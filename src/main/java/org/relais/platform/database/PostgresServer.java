package org.relais.platform.database;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process on one cluster: started, asked after and stopped. */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final int LOG_LINES_SHOWN = 12;
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final int LONGEST_WAIT = 40;

    private final DataDirectory data;
    private final Programs programs;

    PostgresServer(DataDirectory data, Programs programs) {
        this.data = data;
        this.programs = programs;
    }

    /** Stops the server that a killed application left behind, and forgets the one that a dead machine left. */
    void clearRemains() throws IOException {
        var left = PostmasterFile.in(data.cluster());
        if (left.isEmpty()) {
            return;
        }
        var server = left.get().server();
        if (server.isPresent()) {
            log.info(
                    "Stopping PostgreSQL (process {}), left by a Relais that was killed",
                    server.get().pid());
            stop();
        } else if (left.get().process().filter(PostmasterFile::isPostgres).isEmpty()) {
            // another program may carry the number by now, or a zombie keeps it: PostgreSQL would refuse to start
            Files.deleteIfExists(left.get().file());
        }
    }

    void configure(Map<String, String> settings) throws IOException {
        Path file = data.cluster().resolve(Cluster.SETTINGS);
        List<String> lines = settings.entrySet().stream()
                .map(setting -> "%s = '%s'".formatted(setting.getKey(), setting.getValue()))
                .toList();
        Files.write(file, lines);
        programs.account().own(file);
    }

    /** Returns when the server answers; its recovery after a crash is part of the wait. */
    void start() throws IOException {
        openLog();
        launch();
    }

    /** After the server died on its own; what it said last stays in the log. */
    void restart() throws IOException {
        clearRemains();
        launch();
    }

    private void launch() throws IOException {
        for (int waits = 0; !launched(); waits++) {
            if (waits == LONGEST_WAIT || !lastLogLines().contains("pre-existing shared memory block")) {
                throw new EmbeddedDatabaseRefused(
                        "PostgreSQL did not start on %s. The end of %s:%n%s"
                                .formatted(data.cluster(), data.log(), lastLogLines()),
                        "Look at the lines above; with the cause removed, start Relais again. Nothing was deleted.");
            }
            LockSupport.parkNanos(WAIT.toNanos()); // processes of a killed server are still about to end
        }
    }

    private boolean launched() throws IOException {
        return programs.run(
                        "pg_ctl",
                        "start",
                        "--wait",
                        "--timeout=600",
                        "--pgdata=" + data.cluster(),
                        "--log=" + data.log())
                .succeeded();
    }

    boolean isRunning() throws IOException {
        return process().isPresent();
    }

    /** Fast: open transactions are rolled back. Immediate, if that takes too long: the next start recovers. */
    void stop() throws IOException {
        if (stopped("fast") || stopped("immediate")) {
            return;
        }
        throw new EmbeddedDatabaseRefused(
                "PostgreSQL on %s does not stop (process %s)."
                        .formatted(
                                data.cluster(),
                                process().map(ProcessHandle::pid).orElse(-1L)),
                "End that process (kill -INT, as the user who started it or as root), then start Relais again.");
    }

    private boolean stopped(String mode) throws IOException {
        return !isRunning()
                || programs.run(
                                "pg_ctl",
                                "stop",
                                "--wait",
                                "--timeout=30",
                                "--mode=" + mode,
                                "--pgdata=" + data.cluster())
                        .succeeded()
                || !isRunning();
    }

    private Optional<ProcessHandle> process() throws IOException {
        return PostmasterFile.in(data.cluster()).flatMap(PostmasterFile::server);
    }

    /** One log per start, and the one before it: it cannot fill the disk over the years. */
    private void openLog() throws IOException {
        if (Files.exists(data.log())) {
            Files.move(data.log(), data.log().resolveSibling("postgres.log.1"), REPLACE_EXISTING);
        }
        programs.account().own(Files.createFile(data.log()));
    }

    private String lastLogLines() throws IOException {
        List<String> lines = Files.readAllLines(data.log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()));
    }
}
