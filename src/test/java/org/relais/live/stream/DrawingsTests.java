package org.relais.live.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.AsyncContext;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.RoomState;
import org.relais.live.Rooms;
import org.relais.live.View;
import org.relais.live.view.RoomScenes;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.platform.Fragments;

@DisplayName("Drawings per change")
class DrawingsTests {

    private final Rooms rooms = mock(Rooms.class);
    private final RoomScenes scenes = mock(RoomScenes.class);
    private final Fragments fragments = mock(Fragments.class);
    private final RoomHub hub =
            new RoomHub(RoomId.next(), new RoomRenderer(rooms, scenes, fragments, mock(Announcements.class)));

    @BeforeEach
    void aRoom() {
        when(rooms.snapshot(any())).thenReturn(RoomWarmUp.room(RoomState.RUNNING));
        when(scenes.shared(any(), any())).thenReturn(Map.of());
        when(scenes.mineKey(any())).thenReturn("key");
        when(fragments.render(any(), any(), any(), any(), any())).thenReturn("<p></p>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 1000})
    @DisplayName("as many as languages times views, whatever the number of people; the room is read once")
    void languagesTimesViews(int people) {
        for (int n = 0; n < people; n++) {
            listens(View.PARTICIPANT, n % 2 == 0 ? Locale.FRENCH : Locale.ENGLISH);
        }
        listens(View.FACILITATOR, Locale.FRENCH);
        listens(View.SCREEN, Locale.FRENCH);

        hub.flush();

        int languages = Math.min(2, people);
        verify(fragments, times(languages + 2)).render(any(), eq("head"), any(), any(), any());
        verify(rooms, times(1)).snapshot(any());
        verify(scenes, times(3)).shared(any(), any());
    }

    @Test
    @DisplayName("none for a language that nobody reads any more")
    void nobody() {
        hub.flush();
        verify(fragments, times(0)).render(any(), any(), any(), any(), any());
        assertThat(hub.streams()).isEmpty();
    }

    private void listens(View view, Locale language) {
        Listener listener = new Listener(
                hub.room(), ParticipantId.next(), Actor.of(GuestId.next()), null, new Look(view, language));
        hub.add(new RoomStream(listener, mock(AsyncContext.class), over -> {}));
    }
}
