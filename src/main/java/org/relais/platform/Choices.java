package org.relais.platform;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the lists that forms choose from, in the reader's language. */
@Component
public class Choices {

    private final MessageSource messages;
    private final Map<String, List<Choice>> zones = new ConcurrentHashMap<>();

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    /** The constants, labelled by the messages {@code <prefix>.<constant>}. */
    public List<Choice> of(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), message(prefix, constant)))
                .toList();
    }

    /** The same, each explained by the message {@code <prefix>.<constant>.hint}. */
    public List<Choice> explained(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant ->
                        new Choice(constant.name(), message(prefix, constant), message(prefix, constant, ".hint")))
                .toList();
    }

    /** The languages that the product speaks, each named in itself. */
    public List<Choice> languages() {
        return Languages.ALL.stream()
                .map(language -> new Choice(language.getLanguage(), capitalised(language)))
                .toList();
    }

    /** Time zones by the names of their cities, and UTC, which careful browsers name. */
    public List<Choice> zones() {
        return zones.computeIfAbsent(LocaleContextHolder.getLocale().getLanguage(), Choices::zones);
    }

    /** Names of four hundred cities in the order of a language: too dear to be made for every page. */
    private static List<Choice> zones(String language) {
        Locale reader = Locale.of(language);
        var names = TimeZoneNames.getInstance(reader);
        var cities = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .filter(id -> Zones.of(id).isPresent())
                .map(id -> new Choice(id, names.getExemplarLocationName(id) + " (" + id.replace('_', ' ') + ")"))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader)));
        return Stream.concat(cities, Stream.of(new Choice("UTC", "UTC"))).toList();
    }

    private static String capitalised(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private String message(String prefix, Enum<?> constant) {
        return message(prefix, constant, "");
    }

    private String message(String prefix, Enum<?> constant, String suffix) {
        return messages.getMessage(prefix + "." + constant.name() + suffix, null, LocaleContextHolder.getLocale());
    }
}
