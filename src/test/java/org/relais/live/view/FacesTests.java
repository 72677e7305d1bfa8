package org.relais.live.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.ParticipantId;
import org.relais.live.ParticipantLine;

@DisplayName("L8: who has finished, by name where a group can know each other")
class FacesTests {

    @Test
    @DisplayName("everybody up to forty, with or without a tick")
    void group() {
        assertThat(Faces.of(people(40, 7)).people()).hasSize(40);
        assertThat(Faces.of(people(40, 7)).large()).isFalse();
    }

    @Test
    @DisplayName("in a larger one nobody, then the last twelve who are still at it")
    void large() {
        assertThat(Faces.of(people(200, 187)).people()).isEmpty();
        assertThat(Faces.of(people(200, 188)).people()).hasSize(12).noneMatch(ParticipantLine::done);
        assertThat(Faces.of(people(200, 200)).people()).isEmpty();
        assertThat(Faces.of(people(200, 188)).large()).isTrue();
    }

    private static List<ParticipantLine> people(int count, int done) {
        return IntStream.range(0, count)
                .mapToObj(
                        n -> new ParticipantLine(ParticipantId.next(), "Guest " + n, null, null, false, true, n < done))
                .toList();
    }
}
