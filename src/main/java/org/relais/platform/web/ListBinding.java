package org.relais.platform.web;

import java.util.regex.Pattern;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;

/**
 * Lists in forms are short. A field such as {@code steps[100000].title} or {@code steps[x].title} comes from no form of ours; the binder would
 * stumble over it instead of refusing it.
 */
@ControllerAdvice
class ListBinding {

    private static final Pattern ODD_INDEX = Pattern.compile("\\[(?!1?\\d{1,2}])");

    @InitBinder
    void refuseOddIndexes(WebRequest request) throws ServletRequestBindingException {
        for (String name : request.getParameterMap().keySet()) {
            if (ODD_INDEX.matcher(name).find()) {
                throw new ServletRequestBindingException("odd index");
            }
        }
    }
}
