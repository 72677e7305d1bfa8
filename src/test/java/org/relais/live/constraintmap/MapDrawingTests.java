package org.relais.live.constraintmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The picture of a constraint and queue map")
class MapDrawingTests {

    @Test
    @DisplayName(
            "Every element that flows has a box inside of the picture, no two on one place, with an arrow to the next")
    void boxes() {
        MapDrawing drawing = board(9).drawing();
        assertThat(drawing.boxes()).hasSize(9);
        assertThat(drawing.boxes()).allMatch(box -> box.right() <= drawing.width() && box.bottom() <= drawing.height());
        assertThat(drawing.boxes().stream().map(box -> box.x() + "," + box.y()).distinct())
                .hasSize(9);
        assertThat(drawing.boxes()).extracting(box -> box.arrow().isEmpty()).endsWith(true);
        assertThat(drawing.boxes().subList(0, 8)).noneMatch(box -> box.arrow().isEmpty());
    }

    @Test
    @DisplayName("A row is high enough for all that stands below its boxes; what stands at nothing is below all rows")
    void standing() {
        MapElement step = element(0);
        List<MapElement> elements = new ArrayList<>(List.of(step));
        IntStream.range(0, 9).mapToObj(nth -> team(nth, step.id())).forEach(elements::add);
        elements.add(team(9, null));
        MapDrawing drawing = new MapBoard(MapPhase.BUILD, elements, Map.of()).drawing();
        assertThat(drawing.boxes()).singleElement().satisfies(box -> {
            assertThat(box.standing()).hasSize(9);
            assertThat(drawing.floor()).isGreaterThan(box.bottom() + 9 * 15);
        });
        assertThat(drawing.height()).isGreaterThan(drawing.floor());
    }

    @Test
    @DisplayName("Titles stand in two lines of whole words, and say when something is left out")
    void titles() {
        assertThat(MapDrawing.lines("Order the scan")).containsExactly("Order the scan");
        assertThat(MapDrawing.lines("Wait for the second signature"))
                .containsExactly("Wait for the second", "signature");
        assertThat(MapDrawing.lines("Wait for the second signature of somebody who is on leave"))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
        assertThat(MapDrawing.lines("x".repeat(80))).singleElement().asString().hasSize(20);
    }

    @Test
    @DisplayName("Waiting is said in the unit that reads best (S129)")
    void units() {
        Wait hours = new Wait(60, 150, 600);
        assertThat(hours.unit()).isEqualTo(Wait.Unit.HOURS);
        assertThat(hours.in(hours.unit(), hours.median())).isEqualTo(2.5);
        assertThat(new Wait(5, 10, 20).unit()).isEqualTo(Wait.Unit.MINUTES);
        assertThat(new Wait(60, 4000, 9000).unit()).isEqualTo(Wait.Unit.DAYS);
    }

    @Test
    @DisplayName("S130: leverage is impact times ease; the most of it comes first")
    void leverage() {
        List<MapElement> elements =
                IntStream.range(0, 3).mapToObj(MapDrawingTests::element).toList();
        MapBoard board = new MapBoard(
                MapPhase.TRY,
                elements,
                Map.of(
                        elements.get(1).id(), new Leverage(3, 2.5, 2),
                        elements.get(2).id(), new Leverage(2, 2, 1)));
        assertThat(board.ranked()).extracting(line -> line.leverage().value()).containsExactly(7.5, 4.0);
    }

    private static MapBoard board(int size) {
        return new MapBoard(
                MapPhase.BUILD,
                IntStream.range(0, size).mapToObj(MapDrawingTests::element).toList(),
                Map.of());
    }

    private static MapElement team(int number, @Nullable ElementId at) {
        return new MapElement(
                ElementId.next(),
                ElementKind.DEPENDENCY,
                "Waits " + number,
                Cause.OTHER,
                null,
                null,
                null,
                "Porters",
                at,
                null,
                false,
                0);
    }

    private static MapElement element(int number) {
        return new MapElement(
                ElementId.next(),
                ElementKind.STEP,
                "Step " + number,
                Cause.OTHER,
                null,
                null,
                null,
                "",
                null,
                null,
                false,
                0);
    }
}
