package org.relais.live.constraintmap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.live.Excerpt;

/**
 * A map as everybody sees it.
 *
 * @param leverage empty until the reveal (L6)
 */
public record MapBoard(MapPhase phase, List<MapElement> elements, Map<ElementId, Leverage> leverage) {

    private static final int ON_SCREEN = 5;

    /** An element in the list: its place among those that flow, or what it stands at. */
    public record Line(MapElement element, int number, Leverage leverage) {}

    /** Steps, queues and handoffs, in the order of the flow. */
    public List<Line> flow() {
        List<MapElement> flowing =
                elements.stream().filter(element -> element.kind().flows()).toList();
        return flowing.stream()
                .map(element -> new Line(element, flowing.indexOf(element) + 1, weight(element.id())))
                .toList();
    }

    /** Loops and dependencies at an element. */
    public List<MapElement> at(ElementId id) {
        return loose().filter(element -> id.equals(element.at())).toList();
    }

    /** Loops and dependencies that stand at nothing. */
    public List<MapElement> elsewhere() {
        return loose().filter(element -> element.at() == null).toList();
    }

    private Stream<MapElement> loose() {
        return elements.stream().filter(element -> !element.kind().flows());
    }

    /** Place in the flow of the element that a loop leads back to. */
    public Optional<Line> line(@Nullable ElementId id) {
        return flow().stream().filter(line -> line.element().id().equals(id)).findFirst();
    }

    public long bottlenecks() {
        return elements.stream().filter(MapElement::bottleneck).count();
    }

    /** Sum of what lies unfinished, where somebody counted. */
    public int unfinished() {
        return elements.stream()
                .map(MapElement::unfinished)
                .mapToInt(count -> count == null ? 0 : count)
                .sum();
    }

    /** Those that people see leverage in, most of it first; equals stay in the order of the flow. */
    public List<Line> ranked() {
        return elements.stream()
                .filter(element -> weight(element.id()).voters() > 0)
                .map(element -> new Line(element, 0, weight(element.id())))
                .sorted(Comparator.comparingDouble(
                                (Line line) -> line.leverage().value())
                        .reversed())
                .toList();
    }

    public Excerpt<Line> leading() {
        return Excerpt.first(ranked(), ON_SCREEN);
    }

    public MapDrawing drawing() {
        return MapDrawing.of(flow(), this);
    }

    /** How much leverage the group sees in it. */
    public Leverage weight(ElementId id) {
        return leverage.getOrDefault(id, Leverage.NONE);
    }
}
