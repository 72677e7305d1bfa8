package org.relais.holiday;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Public holidays of a country, as ICU knows them: the whole country's, without those of its regions. */
@Component
public class PublicHolidays {

    /** Each with the language under which ICU keeps its holidays. */
    static final Map<String, ULocale> COUNTRIES = Map.of(
            "AT", new ULocale("de_AT"),
            "CA", new ULocale("fr_CA"),
            "DE", new ULocale("de_DE"),
            "DK", new ULocale("da_DK"),
            "FR", new ULocale("fr_FR"),
            "GB", new ULocale("en_GB"),
            "GR", new ULocale("el_GR"),
            "IT", new ULocale("it_IT"),
            "MX", new ULocale("es_MX"),
            "US", new ULocale("en_US"));

    public List<String> countries() {
        return COUNTRIES.keySet().stream().sorted().toList();
    }

    /** A day of the calendar there, without a time: ICU counts in the zone of the machine. */
    boolean on(String country, LocalDate day) {
        ULocale holder = COUNTRIES.get(country);
        Date noon = Date.from(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant());
        return holder != null
                && Arrays.stream(com.ibm.icu.util.Holiday.getHolidays(holder)).anyMatch(one -> one.isOn(noon));
    }

    public static String name(String country, Locale reader) {
        return Locale.of("", country).getDisplayCountry(reader);
    }
}
