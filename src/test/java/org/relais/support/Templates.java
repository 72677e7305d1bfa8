package org.relais.support;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.relais.people.web.InitialsDialect;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders a template with the real message files and without a Spring context: quick enough to look at every fragment. */
public final class Templates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final MockServletContext servletContext = new MockServletContext();

    public Templates() {
        var pictures = resolver("", TemplateMode.RAW);
        pictures.setResolvablePatterns(Set.of("ui/*.svg"));
        pictures.setOrder(0);
        engine.setTemplateResolvers(Set.of(pictures, resolver(".html", TemplateMode.HTML)));
        engine.setTemplateEngineMessageSource(new Messages());
        engine.addDialect(new InitialsDialect());
    }

    private static ClassLoaderTemplateResolver resolver(String suffix, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    public String render(String template, Locale locale, Map<String, ?> model) {
        var exchange = JakartaServletWebApplication.buildApplication(servletContext)
                .buildExchange(new MockHttpServletRequest(servletContext), new MockHttpServletResponse());
        return engine.process(template, new WebContext(exchange, locale, Map.copyOf(model)));
    }

    private static final class Messages extends AbstractMessageSource {

        private final Map<String, String> english = new HashMap<>();
        private final Map<String, String> french = new HashMap<>();

        Messages() {
            Bundles.names().forEach(name -> {
                english.putAll(Bundles.english(name));
                french.putAll(Bundles.french(name));
            });
        }

        @Override
        protected java.text.@org.jspecify.annotations.Nullable MessageFormat resolveCode(String code, Locale locale) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected @org.jspecify.annotations.Nullable String getMessageInternal(
                @org.jspecify.annotations.Nullable String code,
                Object @org.jspecify.annotations.Nullable [] arguments,
                @org.jspecify.annotations.Nullable Locale locale) {
            var pattern = ("fr".equals(locale == null ? "" : locale.getLanguage()) ? french : english).get(code);
            return pattern == null ? null : new MessageFormat(pattern, locale).format(arguments);
        }
    }
}
