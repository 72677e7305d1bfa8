package org.relais.platform;

import java.time.ZoneId;
import java.util.Locale;

/** How somebody with an account wants to read. */
public record Preferences(Locale locale, ZoneId zone, Theme theme) {}
