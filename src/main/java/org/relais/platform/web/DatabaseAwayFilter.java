package org.relais.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.relais.platform.Fragments;
import org.relais.platform.Instance;
import org.relais.platform.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * While the database is away, says so instead of failing: 503, and a page that looks again by itself. It stands before
 * the session, which is in the database too.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class DatabaseAwayFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAwayFilter.class);
    private static final String SECONDS = "5";

    private final ObjectProvider<Fragments> fragments;
    private final Instance instance;

    DatabaseAwayFilter(ObjectProvider<Fragments> fragments, Instance instance) {
        this.fragments = fragments;
        this.instance = instance;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseAway.caused(e)) {
                throw e;
            }
            log.warn("The database is away, refused {} {}", request.getMethod(), request.getRequestURI());
            askToComeBack(request, response);
        }
    }

    private void askToComeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean reading = HttpMethod.GET.matches(request.getMethod());
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (reading) {
            response.setHeader("Refresh", SECONDS);
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(UTF_8);
        response.getWriter()
                .write(fragments
                        .getObject()
                        .render("error/503", Map.of("reading", reading), language(request), instance.zone()));
    }

    /** Without the account, which is in the database: the choice of this browser, else what it asks for. */
    private Locale language(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, Languages.COOKIE);
        return Languages.of(chosen == null ? null : chosen.getValue())
                .or(() -> Languages.of(request.getLocale()))
                .orElse(instance.language());
    }
}
