package org.relais.platform.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Contexts;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Makes {@code @{/…}} work outside of a request too: the application lives at the root of its host. */
class RootLinkBuilder extends StandardLinkBuilder {

    @Override
    protected String computeContextPath(
            IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
        return Contexts.isServletWebContext(context) ? super.computeContextPath(context, base, parameters) : "";
    }
}
