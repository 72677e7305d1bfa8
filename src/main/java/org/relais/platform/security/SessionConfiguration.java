package org.relais.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.relais.platform.StaticFiles;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions of signed-in people, in the database: they survive a restart and are the same on every node. */
@EnableJdbcHttpSession
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration ABSOLUTE = Duration.ofDays(7);

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTime() {
        return repository -> repository.setDefaultMaxInactiveInterval(IDLE);
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionUpserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    HttpSessionIdResolver sessionCookies() {
        return new HostCookieSessionIds(cookie("SID"), cookie("__Host-SID"));
    }

    /** Right after the filter that finds the session. */
    @Bean
    FilterRegistrationBean<SessionLifetimeFilter> sessionLifetime(Clock clock) {
        FilterRegistrationBean<SessionLifetimeFilter> registration =
                new FilterRegistrationBean<>(new SessionLifetimeFilter(clock, ABSOLUTE));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return registration;
    }

    private static CookieHttpSessionIdResolver cookie(String name) {
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        serializer.setCookieName(name);
        serializer.setCookiePath("/");
        serializer.setSameSite("Lax");
        CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(serializer);
        return resolver;
    }

    /** On HTTPS the cookie has the {@code __Host-} prefix, so no neighbouring host can set it. */
    private record HostCookieSessionIds(HttpSessionIdResolver plain, HttpSessionIdResolver https)
            implements HttpSessionIdResolver {

        /** None for static files: a page has twenty of them, and each would ask the database who is there. */
        @Override
        public List<String> resolveSessionIds(HttpServletRequest request) {
            return StaticFiles.isOne(request.getRequestURI())
                    ? List.of()
                    : fitting(request).resolveSessionIds(request);
        }

        @Override
        public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
            fitting(request).setSessionId(request, response, sessionId);
        }

        @Override
        public void expireSession(HttpServletRequest request, HttpServletResponse response) {
            fitting(request).expireSession(request, response);
        }

        private HttpSessionIdResolver fitting(HttpServletRequest request) {
            return request.isSecure() ? https : plain;
        }
    }
}
