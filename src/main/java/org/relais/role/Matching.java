package org.relais.role;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The cheapest way to give each column of a table a row of its own, exactly (Kuhn and Munkres). There are at least as many
 * rows as columns; rows that get no column cost nothing, which columns of zeros say. Costs are whole numbers, so that
 * adding and comparing them is exact as well.
 */
final class Matching {

    private Matching() {}

    /** @return for each column its row */
    static List<Integer> cheapest(long[][] costs) {
        int rows = costs.length;
        int columns = costs[0].length;
        Graph<Integer, DefaultWeightedEdge> table = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        List<Integer> people = IntStream.range(0, rows).boxed().toList();
        List<Integer> places = IntStream.range(rows, 2 * rows).boxed().toList();
        people.forEach(table::addVertex);
        places.forEach(table::addVertex);
        for (int row = 0; row < rows; row++) {
            for (int place = 0; place < rows; place++) {
                table.setEdgeWeight(table.addEdge(row, rows + place), place < columns ? costs[row][place] : 0);
            }
        }
        var found = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(
                table, new LinkedHashSet<>(people), new LinkedHashSet<>(places));
        Integer[] rowOf = new Integer[columns];
        for (DefaultWeightedEdge edge : found.getMatching().getEdges()) {
            int place = Math.max(table.getEdgeSource(edge), table.getEdgeTarget(edge)) - rows;
            if (place < columns) {
                rowOf[place] = Math.min(table.getEdgeSource(edge), table.getEdgeTarget(edge));
            }
        }
        return List.of(rowOf);
    }
}
