package org.relais.live.stream;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/**
 * The server found that a client is gone. Completing the request here keeps it from drawing an error page into a stream
 * that nobody reads.
 */
record Disconnection(RoomStream stream) implements AsyncListener {

    @Override
    public void onError(AsyncEvent event) {
        stream.disconnected();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        stream.disconnected();
    }

    @Override
    public void onComplete(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
