package org.relais.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer.Element;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds handlers. Tries only the patterns whose first segment is that of the address: an address with an identity in it
 * is otherwise compared with each pattern of the application, after the conditions that go with it.
 */
final class FirstSegments extends RequestMappingHandlerMapping {

    /** What a pattern begins with that may match any first segment. */
    private static final String ANY = "";

    private final Map<RequestMappingInfo, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        Set<String> first = segments(mapping);
        boolean possible = first.contains(ANY) || first.contains(of(request));
        return possible ? super.getMatchingMapping(mapping, request) : null;
    }

    private Set<String> segments(RequestMappingInfo mapping) {
        Set<String> seen = known.get(mapping); // without a lock, four hundred times a request
        return seen == null ? known.computeIfAbsent(mapping, FirstSegments::of) : seen;
    }

    private static Set<String> of(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .map(pattern -> pattern.replaceFirst("^/?([^/]*).*", "$1"))
                .map(segment -> segment.matches("[\\w-]+") ? segment : ANY)
                .collect(Collectors.toSet());
    }

    private static String of(HttpServletRequest request) {
        List<Element> path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements();
        return path.size() > 1 && path.get(1) instanceof PathSegment segment ? segment.valueToMatch() : ANY;
    }
}
