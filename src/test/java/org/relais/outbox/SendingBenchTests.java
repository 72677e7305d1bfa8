package org.relais.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.support.RelaisProcess;
import org.relais.support.SmtpSink;

/** How fast 10,000 due messages leave, by real processes; measures and prints, see docs/benchmarks.md. */
@Tag("bench")
class SendingBenchTests {

    private static final int MESSAGES = 10_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void tenThousandMessages(int nodes, @TempDir Path home) throws Exception {
        try (var sink = SmtpSink.taking()) {
            var running = start(nodes, home, sink.port());
            try {
                post(running.getFirst());
                await().atMost(Duration.ofMinutes(2)).until(() -> !sink.taken().isEmpty());
                long start = System.nanoTime();
                await().atMost(Duration.ofMinutes(10)).until(() -> sink.taken().size() >= MESSAGES);
                report(nodes, Duration.ofNanos(System.nanoTime() - start));
                assertThat(new HashSet<>(sink.taken())).hasSize(MESSAGES);
                assertThat(sink.taken()).hasSize(MESSAGES);
            } finally {
                for (RelaisProcess node : running.reversed()) {
                    node.close();
                }
            }
        }
    }

    private static List<RelaisProcess> start(int nodes, Path home, int smtp) throws Exception {
        List<RelaisProcess> running = new ArrayList<>();
        running.add(node(home.resolve("1"), smtp));
        for (int i = 2; i <= nodes; i++) {
            try (var database = running.getFirst().database()) {
                running.add(node(
                        home.resolve("" + i),
                        smtp,
                        "--spring.datasource.url=" + database.getMetaData().getURL(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password="
                                + Files.readString(home.resolve("1/data/database.password"))
                                        .strip()));
            }
        }
        return running;
    }

    private static RelaisProcess node(Path home, int smtp, String... more) throws Exception {
        Files.createDirectories(home);
        var arguments = Stream.concat(
                Stream.of("--relais.demo=false", "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + smtp),
                Stream.of(more));
        return RelaisProcess.start(home, freePort(), arguments.toArray(String[]::new));
    }

    private static void post(RelaisProcess relais) throws Exception {
        try (var database = relais.database();
                var insert = database.createStatement()) {
            insert.executeUpdate("""
                    insert into outbox_message (id, kind, about, recipient, occurrence, mail_subject, urgency, digest, locale,
                        zone, title, text, html, link, unsubscribe, state, posted_at, due_at)
                    select gen_random_uuid(), 'bench', gen_random_uuid(), 'reader' || n || '@example.org', '', 'WORKSHOPS',
                        'URGENT', false, 'en', 'UTC', 'You have a seat', repeat('A line of text. ', 80),
                        repeat('<p>A line of text.</p>', 160), '/', '/unsubscribe/x', 'PENDING', now(), now()
                    from generate_series(1, %d) n""".formatted(MESSAGES));
        }
    }

    private static void report(int nodes, Duration took) {
        System.out.printf(
                "BENCH outbox nodes=%d messages=%d seconds=%.1f rate=%.0f/s load=%.1f%n",
                nodes,
                MESSAGES,
                took.toMillis() / 1000.0,
                MESSAGES * 1000.0 / took.toMillis(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
