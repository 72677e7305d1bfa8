package org.relais.live.stream;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Starts the thread of a stream when the request has passed all filters on its way back. Before that, they still set
 * headers, and two threads at one response spoil it for this request and for the next one that uses its objects.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StreamStart implements Filter {

    private static final String OPENED = StreamStart.class.getName();

    /** To be called by the thread of the request. */
    static void afterwards(ServletRequest request, RoomStream stream) {
        request.setAttribute(OPENED, stream);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean passed = false;
        try {
            chain.doFilter(request, response);
            passed = true;
        } finally {
            if (request.getAttribute(OPENED) instanceof RoomStream stream) {
                forget(request);
                begin(stream, passed);
            }
        }
    }

    /** What the handler needed for its answer would stay as long as the stream. */
    private static void forget(ServletRequest request) {
        Collections.list(request.getAttributeNames()).forEach(request::removeAttribute);
    }

    private static void begin(RoomStream stream, boolean passed) {
        if (passed) {
            Thread.ofVirtual().name("stream-" + stream.listener().participant()).start(stream);
        } else {
            stream.abandon();
        }
    }
}
