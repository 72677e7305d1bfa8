package org.relais.platform;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/**
 * Renders fragments and whole templates outside of a request, for streams and mails, with the same HTML that a page
 * shows; only the hidden CSRF fields are missing, since they belong to one browser.
 */
@Component
public class Fragments {

    private final ISpringTemplateEngine engine;

    Fragments(ISpringTemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * @param template for example {@code live/room}
     * @param fragment name of a {@code th:fragment} in it; its parameters are taken from the model
     */
    public String render(
            String template, String fragment, Map<String, ? extends Object> model, Locale locale, ZoneId zone) {
        return engine.process(template, Set.of(fragment), context(model, locale, zone));
    }

    /** A whole template; the ending {@code .txt} makes a text. */
    public String render(String template, Map<String, ? extends Object> model, Locale locale, ZoneId zone) {
        return engine.process(template, context(model, locale, zone));
    }

    private static Context context(Map<String, ? extends Object> model, Locale locale, ZoneId zone) {
        Map<String, Object> variables = new HashMap<>(model);
        variables.put("zone", zone);
        return new Context(locale, variables);
    }
}
