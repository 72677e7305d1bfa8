package org.relais.platform.language;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.spring6.messageresolver.SpringMessageResolver;

/** A text that is missing stops the page while developing; in production it is logged and the key is shown. */
class LoggingMessageResolver extends SpringMessageResolver {

    private static final Logger log = LoggerFactory.getLogger(LoggingMessageResolver.class);

    private final boolean strict;

    LoggingMessageResolver(boolean strict) {
        this.strict = strict;
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        String what = "Message " + key + " is missing in " + context.getLocale() + " (template "
                + context.getTemplateData().getTemplate() + ")";
        if (strict) {
            throw new IllegalStateException(what);
        }
        log.error(what);
        return key;
    }
}
