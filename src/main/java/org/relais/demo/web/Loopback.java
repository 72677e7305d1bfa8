package org.relais.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Whether a request comes from this very machine, and not through a proxy on it for somebody else. */
final class Loopback {

    private static final List<String> PROXIED = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private Loopback() {}

    static boolean is(HttpServletRequest request) {
        return PROXIED.stream().noneMatch(header -> request.getHeader(header) != null)
                && local(request.getRemoteAddr());
    }

    private static boolean local(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
