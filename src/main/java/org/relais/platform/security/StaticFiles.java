package org.relais.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The files that look the same for everybody. */
final class StaticFiles {

    static final String[] PATTERNS = {
        "/css/**",
        "/js/**",
        "/img/**",
        "/vendor/**",
        "/favicon.ico",
        "/favicon.svg",
        "/manifest.webmanifest",
        "/robots.txt"
    };

    private static final List<String> FOLDERS = List.of("/css/", "/js/", "/img/", "/vendor/");

    private StaticFiles() {}

    static boolean asksFor(HttpServletRequest request) {
        return FOLDERS.stream().anyMatch(request.getRequestURI()::startsWith);
    }
}
