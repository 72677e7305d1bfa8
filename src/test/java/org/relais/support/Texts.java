package org.relais.support;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What pages say in one language, for journeys that look at what is on the screen. */
public final class Texts {

    private final Locale language;
    private final Map<String, String> patterns = new HashMap<>();

    public Texts(Locale language) {
        this.language = language;
        for (var bundle : Bundles.names()) {
            patterns.putAll(language.getLanguage().equals("fr") ? Bundles.french(bundle) : Bundles.english(bundle));
        }
    }

    /** The text of a message key, with its arguments in place. */
    public String of(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key);
        }
        return new MessageFormat(pattern, language).format(arguments);
    }
}
