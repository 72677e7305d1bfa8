package org.relais.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.workshop.Phase;
import org.relais.workshop.Timetable;

@DisplayName("The picture of an agenda")
class AgendaPictureTests {

    @Test
    @DisplayName(
            "Blocks are as long as their minutes; the line rises while the group widens and falls while it narrows")
    void widens() {
        AgendaPicture picture = picture(60, Phase.EXPLORE, Phase.DIVERGE, Phase.DECIDE);

        assertThat(picture.blocks()).extracting(AgendaPicture.Block::width).containsExactly(200.0, 200.0, 200.0);
        assertThat(picture.end()).isEqualTo(600.0);
        List<Double> heights = Stream.of(picture.curve().split(" "))
                .map(point -> Double.valueOf(point.split(",")[1]))
                .toList();
        assertThat(heights.get(2)).isLessThan(heights.get(1));
        assertThat(heights.get(3)).isGreaterThan(heights.get(2));
    }

    @Test
    @DisplayName("What is planned beyond the slot lies beyond its end; an empty agenda is a line on the ground")
    void tooLong() {
        assertThat(picture(40, Phase.EXPLORE, Phase.DECIDE, Phase.CLOSE).end()).isEqualTo(400.0);
        assertThat(picture(60).blocks()).isEmpty();
    }

    private static AgendaPicture picture(int slot, Phase... phases) {
        List<Timetable.Part> parts =
                Stream.of(phases).map(phase -> new Timetable.Part(20, null)).toList();
        return AgendaPicture.of(
                new Timetable(slot, parts), Stream.of(phases).map(Optional::of).toList());
    }
}
