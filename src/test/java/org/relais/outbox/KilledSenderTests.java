package org.relais.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.support.MailServer;
import org.relais.support.RelaisProcess;

/** T7, R4.2: the process is killed in the middle of a batch. The rest arrives, at most one twice, and the log names it. */
@Tag("database")
class KilledSenderTests {

    private static final int BATCH = 500;
    private static final Pattern NAMED = Pattern.compile("Message ([0-9a-f-]{36}) may be sent twice");

    /** A dead node is noticed after four heartbeats, and its message is free ten seconds after the claim. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Test
    void aKilledSenderLosesNothing(@TempDir Path home) throws Exception {
        try (var relais = RelaisProcess.start(
                home,
                freePort(),
                "--relais.demo=false",
                "--db-scheduler.heartbeat-interval=1s",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + MailServer.port())) {
            post(relais);
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> arrived().size(), greaterThan(100));
            relais.kill();
            int beforeTheKill = arrived().size();
            relais.startAgain();
            await().atMost(PATIENCE).until(() -> unsent(relais) == 0);
            assertThat(beforeTheKill).isLessThan(BATCH);
            var arrived = arrived();
            assertThat(new HashSet<>(arrived)).hasSize(BATCH);
            var twice = twice(arrived);
            assertThat(twice).hasSizeLessThanOrEqualTo(1);
            assertThat(named(relais)).hasSizeLessThanOrEqualTo(1).containsAll(twice);
        }
    }

    private static void post(RelaisProcess relais) throws Exception {
        try (var database = relais.database();
                var insert = database.prepareStatement("""
                        insert into outbox_message (id, kind, about, recipient, occurrence, mail_subject, urgency, digest, locale,
                            zone, title, text, html, link, unsubscribe, state, posted_at, due_at)
                        select gen_random_uuid(), 'test', gen_random_uuid(), 'reader' || n || '@batch.example.org', '', 'WORKSHOPS',
                            'URGENT', false, 'en', 'UTC', 'Title', 'Text', '<p>Text</p>', '/', '', 'PENDING', now(), now()
                        from generate_series(1, ?) n""")) {
            insert.setInt(1, BATCH);
            insert.executeUpdate();
        }
    }

    private static int unsent(RelaisProcess relais) throws Exception {
        try (var database = relais.database();
                var rows = database.createStatement()
                        .executeQuery("select count(*) from outbox_message where state <> 'SENT'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<String> arrived() {
        return MailServer.recipients("batch.example.org");
    }

    /** Identities of the messages of which two copies came. */
    private static List<String> twice(List<String> arrived) {
        var seen = new HashSet<String>();
        return arrived.stream()
                .filter(recipient -> !seen.add(recipient))
                .flatMap(recipient -> MailServer.mailbox(recipient).stream().limit(1))
                .map(MailServer::identity)
                .toList();
    }

    private static List<String> named(RelaisProcess relais) throws Exception {
        return NAMED.matcher(relais.output())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
