package org.relais.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Takes the bytes of an event stream apart as they come: chunks, lines, events. */
public final class Events {

    /** Hears what a stream says. */
    public interface Listener {

        /** @param data empty when it is not kept */
        void heard(String event, long id, String data, long at);
    }

    private enum Part {
        SIZE,
        DATA,
        END
    }

    private final Listener listener;
    private final boolean keep;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(64);
    private final StringBuilder data = new StringBuilder();
    private Part part = Part.SIZE;
    private int left;
    private String event = "";
    private long id;

    /** @param keep whether the data of events is wanted */
    Events(Listener listener, boolean keep) {
        this.listener = listener;
        this.keep = keep;
    }

    /** @param at when they came, by {@link System#nanoTime} */
    void take(ByteBuffer bytes, long at) {
        while (bytes.hasRemaining()) {
            int symbol = bytes.get();
            switch (part) {
                case SIZE -> size(symbol);
                case DATA -> data(symbol, at);
                case END -> part = symbol == '\n' ? Part.SIZE : Part.END;
            }
        }
    }

    private void size(int symbol) {
        if (symbol == '\n') {
            part = left > 0 ? Part.DATA : Part.END;
        } else if (symbol != '\r') {
            left = left * 16 + Character.digit(symbol, 16);
        }
    }

    private void data(int symbol, long at) {
        if (symbol == '\n') {
            line(at);
        } else if (keep || line.size() < 40) {
            line.write(symbol);
        }
        if (--left == 0) {
            part = Part.END;
        }
    }

    private void line(long at) {
        String text = line.toString(UTF_8);
        line.reset();
        if (text.isEmpty()) {
            listener.heard(event, id, data.toString(), at);
            data.setLength(0);
        } else if (text.startsWith("event: ")) {
            event = text.substring(7);
        } else if (text.startsWith("id: ")) {
            id = Long.parseLong(text.substring(4));
        } else if (keep && text.startsWith("data: ")) {
            data.append(text, 6, text.length()).append('\n');
        }
    }
}
