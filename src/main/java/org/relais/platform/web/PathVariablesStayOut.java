package org.relais.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.View;

/**
 * Keeps path variables out of the model. Spring would add them, and an error page would take the bare identity in the
 * address for the community that its layout wants to show.
 */
class PathVariablesStayOut implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(View.PATH_VARIABLES, new Forgetful());
        return true;
    }

    private static final class Forgetful extends AbstractMap<String, Object> {

        @Override
        public @Nullable Object put(String name, Object value) {
            return null;
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            return Set.of();
        }
    }
}
