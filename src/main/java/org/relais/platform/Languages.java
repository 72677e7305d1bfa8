package org.relais.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that the product speaks. */
public final class Languages {

    public static final List<Locale> ALL = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** Name of the cookie that holds the choice of a browser. */
    public static final String COOKIE = "lang";

    private Languages() {}

    /** The language of this locale if it is one of ours: {@code fr-CA} gives French. */
    public static Optional<Locale> of(Locale locale) {
        return ALL.stream()
                .filter(ours -> ours.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }

    public static Optional<Locale> of(@Nullable String tag) {
        return Optional.ofNullable(tag).map(Locale::forLanguageTag).flatMap(Languages::of);
    }
}
