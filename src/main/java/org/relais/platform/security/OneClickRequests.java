package org.relais.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.relais.platform.OneClickPaths;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Requests of mail programs that need no CSRF token. */
class OneClickRequests implements RequestMatcher {

    private final List<PathPatternRequestMatcher> paths;

    OneClickRequests(List<OneClickPaths> declared) {
        this.paths = declared.stream()
                .flatMap(paths -> paths.patterns().stream())
                .map(pattern -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, pattern))
                .toList();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return paths.stream().anyMatch(path -> path.matches(request))
                && OneClickPaths.ONE_CLICK.equals(request.getParameter(OneClickPaths.PARAMETER));
    }
}
