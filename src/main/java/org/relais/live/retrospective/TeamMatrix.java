package org.relais.live.retrospective;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who waits for whom, and who hands load to whom (S133): a row for each team that something comes from, a column for each
 * that it goes to. Names that differ only in case are one team.
 */
public record TeamMatrix(List<String> teams, List<Row> rows) {

    /** @param cells one for each team, in their order */
    public record Row(String from, List<Cell> cells) {}

    public record Cell(long dependencies, long transfers) {

        public boolean empty() {
            return dependencies + transfers == 0;
        }
    }

    static TeamMatrix of(List<RetroCard> cards) {
        var names = new TreeMap<String, String>(Comparator.naturalOrder());
        cards.stream()
                .flatMap(card -> Stream.of(card.fromTeam(), card.toTeam()))
                .forEach(team -> names.putIfAbsent(key(team), team));
        List<String> keys = List.copyOf(names.keySet());
        List<Row> rows = names.entrySet().stream()
                .map(from -> new Row(
                        from.getValue(),
                        keys.stream().map(to -> cell(cards, from.getKey(), to)).toList()))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.empty()))
                .toList();
        return new TeamMatrix(List.copyOf(names.values()), rows);
    }

    private static Cell cell(List<RetroCard> cards, String from, String to) {
        return new Cell(count(cards, CardKind.DEPENDENCY, from, to), count(cards, CardKind.LOAD_TRANSFER, from, to));
    }

    private static long count(List<RetroCard> cards, CardKind kind, String from, String to) {
        return cards.stream()
                .filter(card -> card.kind() == kind)
                .filter(card ->
                        key(card.fromTeam()).equals(from) && key(card.toTeam()).equals(to))
                .count();
    }

    private static String key(String team) {
        return team.strip().toLowerCase(Locale.ROOT);
    }
}
