package org.relais.template;

import java.util.Locale;

/** The same said in both languages, side by side in one file. */
record Words(String en, String fr) {

    String in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? fr : en;
    }
}
