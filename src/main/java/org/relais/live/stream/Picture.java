package org.relais.live.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the screens of one look show, at one sequence number.
 *
 * @param announcement what a screen reader hears when this sentence is new
 */
record Picture(long seq, String announcement, Map<String, Piece> pieces) {

    Collection<Piece> all() {
        return pieces.values();
    }

    /** What has to be sent to a screen that shows an earlier picture. */
    List<Piece> since(@Nullable Picture before) {
        List<Piece> news = new ArrayList<>(pieces.values().stream()
                .filter(piece -> before == null || !same(piece, before.pieces.get(piece.slot())))
                .toList());
        if (before != null && !announcement.equals(before.announcement) && !announcement.isEmpty()) {
            news.add(EventPiece.of("say", seq, "{\"text\":%s,\"urgent\":false}".formatted(quoted(announcement))));
        }
        return news;
    }

    private static boolean same(Piece piece, @Nullable Piece before) {
        return before != null && piece.content().equals(before.content());
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(symbol -> {
            if (symbol < ' ' || symbol == '"' || symbol == '\\') {
                json.append(String.format("\\u%04x", symbol));
            } else {
                json.append((char) symbol);
            }
        });
        return json.append('"').toString();
    }
}
