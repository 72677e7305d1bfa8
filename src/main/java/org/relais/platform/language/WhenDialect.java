package org.relais.platform.language;

import java.time.ZoneId;
import java.util.Set;
import org.relais.platform.Dates;
import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #when}, in the zone of the variable {@code zone} if there is one, else of the reader. */
class WhenDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "when";

    private final Dates dates;

    WhenDialect(Dates dates) {
        super(NAME);
        this.dates = dates;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        ZoneId zone = context.getVariable("zone") instanceof ZoneId given
                ? given
                : LocaleContextHolder.getTimeZone().toZoneId();
        return dates.in(context.getLocale(), zone);
    }

    /** The zone may be a local variable of a part of a page. */
    @Override
    public boolean isCacheable(String name) {
        return false;
    }
}
