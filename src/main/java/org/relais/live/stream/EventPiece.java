package org.relais.live.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/** An event whose bytes are made once and shared by all streams. */
record EventPiece(String slot, String content, byte[] encoded) implements Piece {

    static EventPiece patch(String slot, long seq, String html) {
        return new EventPiece(slot, html, encode("patch", seq, html));
    }

    static EventPiece of(String event, long seq, String data) {
        return new EventPiece(event, data, encode(event, seq, data));
    }

    static byte[] encode(String event, long seq, String data) {
        String lines = data.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining());
        return ("event: " + event + "\nid: " + seq + "\n" + lines + "\n").getBytes(UTF_8);
    }
}
