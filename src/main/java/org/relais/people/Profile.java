package org.relais.people;

import java.time.ZoneId;
import java.util.Locale;
import org.relais.platform.Theme;

/** What people say about themselves and how they read. */
public record Profile(String name, Locale locale, ZoneId zone, Theme theme) {}
