package org.relais.people.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPeople;
import org.relais.people.CurrentPerson;
import org.relais.platform.Demonstration;
import org.relais.platform.Preferences;
import org.relais.platform.Readers;
import org.relais.platform.Theme;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Prepares the frame of the page before any handler, so that error pages have it too. */
@Component
class ShellInterceptor implements HandlerInterceptor {

    private static final String CSRF_HEADER = "X-CSRF-TOKEN";

    private final CurrentPeople people;
    private final Readers readers;
    private final ObjectProvider<Demonstration> demonstration;

    ShellInterceptor(CurrentPeople people, Readers readers, ObjectProvider<Demonstration> demonstration) {
        this.people = people;
        this.readers = readers;
        this.demonstration = demonstration;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(
                "shell",
                new Shell(
                        LocaleContextHolder.getLocale().getLanguage(),
                        theme(request).code(),
                        people.of(request).map(ShellInterceptor::owner).orElse(null),
                        path(request),
                        demonstration.stream().anyMatch(Demonstration::running),
                        CSRF_HEADER));
        return true;
    }

    private Theme theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, Theme.COOKIE);
        @Nullable String chosen = cookie == null ? null : cookie.getValue();
        return readers.preferences(request)
                .map(Preferences::theme)
                .or(() -> Theme.of(chosen))
                .orElse(Theme.AUTO);
    }

    private static Shell.Owner owner(CurrentPerson person) {
        return new Shell.Owner(person.id(), person.name(), Initials.of(person.name()), person.administrator());
    }

    /** A page that answers a refused form cannot be asked for again; its form can. */
    private static String path(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean page = HttpMethod.GET.matches(request.getMethod());
        return page && query != null ? request.getRequestURI() + "?" + query : request.getRequestURI();
    }
}
