package org.relais.platform.language;

import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/**
 * Messages as ICU patterns: plurals and numbers follow the rules of the language ({@code 0 vote}, {@code 0 votes}).
 * Arguments are positional; one single collection stands for all arguments, one single map for named ones.
 */
class IcuMessageSource extends AbstractMessageSource {

    private record Key(String language, String code) {}

    private final MessageBundles bundles;
    private final Map<Key, Optional<MessageFormat>> formats = new ConcurrentHashMap<>();

    IcuMessageSource(MessageBundles bundles) {
        this.bundles = bundles;
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] args, @Nullable Locale locale) {
        if (code == null) {
            return null;
        }
        Locale language = locale == null ? Locale.ENGLISH : locale;
        return formats.computeIfAbsent(new Key(language.getLanguage(), code), IcuMessageSource.this::format)
                .map(format -> text(format, resolveArguments(args, language)))
                .orElse(null);
    }

    @Override
    protected java.text.@Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }

    private Optional<MessageFormat> format(Key key) {
        return Optional.ofNullable(bundles.pattern(key.language(), key.code()))
                .map(pattern -> new MessageFormat(pattern, Locale.of(key.language())));
    }

    /** ICU formats are not thread-safe, hence the copy. */
    private static String text(MessageFormat shared, Object[] args) {
        MessageFormat format = (MessageFormat) shared.clone();
        if (args.length == 1 && args[0] instanceof Map<?, ?> named) {
            return format.format(named);
        }
        return format.format(args.length == 1 && args[0] instanceof Collection<?> all ? all.toArray() : args);
    }
}
