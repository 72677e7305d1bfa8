package org.relais.platform.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.relais.platform.StaticFiles;
import org.thymeleaf.context.Contexts;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Makes {@code @{/…}} work outside of a request too: the application lives at the root of its host. What a link becomes
 * depends on the server only: the name of a static file gets its version, which is looked up once, and all others stay as
 * they are, since sessions are in cookies. A page has a hundred links.
 */
class RootLinkBuilder extends StandardLinkBuilder {

    private final Map<String, String> files = new ConcurrentHashMap<>();

    @Override
    protected String computeContextPath(
            IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
        return Contexts.isServletWebContext(context) ? super.computeContextPath(context, base, parameters) : "";
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        if (!StaticFiles.isOne(link) || !Contexts.isServletWebContext(context)) {
            return link;
        }
        String known = files.get(link);
        return known == null ? looked(context, link) : known;
    }

    /** Only files that exist are kept: anything else could be asked for without end. */
    private String looked(IExpressionContext context, String link) {
        String file = super.processLink(context, link);
        if (!file.equals(link)) {
            files.put(link, file);
        }
        return file;
    }
}
