package org.relais.live.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.View;
import org.relais.people.Actor;
import org.relais.people.GuestId;

@DisplayName("What waits for one reader")
class MailboxTests {

    private final Mailbox mailbox = new Mailbox();

    @Test
    @DisplayName("is the latest version of each region only, so a slow phone skips versions")
    void latestOnly() throws InterruptedException {
        mailbox.put(EventPiece.patch("stage", 1, "old"));
        mailbox.put(EventPiece.patch("head", 1, "head"));
        mailbox.put(EventPiece.patch("stage", 2, "new"));
        assertThat(mailbox.take(Duration.ZERO)).extracting(Piece::content).containsExactly("head", "new");
        assertThat(mailbox.take(Duration.ofMillis(5))).isEmpty();
    }

    @Test
    @DisplayName("can still be read after closing, but nothing more comes in")
    void closed() throws InterruptedException {
        mailbox.put(EventPiece.patch("head", 1, "last"));
        mailbox.close();
        mailbox.put(EventPiece.patch("head", 2, "too late"));
        assertThat(mailbox.take(Duration.ofMinutes(1)))
                .extracting(Piece::content)
                .containsExactly("last");
        assertThat(mailbox.take(Duration.ofMinutes(1))).isEmpty();
    }

    @Test
    @DisplayName("holds nobody up when its reader stops reading; that reader is cut, and over when its last write is")
    void stalled() throws IOException {
        CountDownLatch given = new CountDownLatch(1);
        AsyncContext async = mock(AsyncContext.class);
        ServletResponse response = mock(ServletResponse.class);
        ServletOutputStream out = mock(ServletOutputStream.class, call -> {
            given.await();
            return null;
        });
        when(async.getResponse()).thenReturn(response);
        when(response.getOutputStream()).thenReturn(out);
        AtomicInteger over = new AtomicInteger();
        RoomStream stream = new RoomStream(listener(), async, gone -> over.incrementAndGet());
        Thread.ofVirtual().start(stream);

        stream.offer(1, List.of(EventPiece.patch("head", 1, "something")));
        assertThat(EventSource.within(Duration.ofSeconds(5), () -> stream.stalledFor(Duration.ofMillis(50))))
                .isTrue();
        stream.offer(2, List.of(EventPiece.patch("head", 2, "more")));
        stream.cut();

        assertThat(over).hasValue(1);
        verify(async, times(0)).complete();
        given.countDown();
        verify(async, timeout(1_000)).complete();
    }

    private static Listener listener() {
        return new Listener(
                RoomId.next(),
                ParticipantId.next(),
                Actor.of(GuestId.next()),
                null,
                new Look(View.PARTICIPANT, Locale.FRENCH));
    }
}
