package org.relais.people;

import java.time.ZoneId;
import java.util.Locale;

/** The signed-in person of this request, read from the database for each request. An argument of handlers. */
public record CurrentPerson(
        PersonId id, String name, String email, Locale locale, ZoneId zone, boolean administrator) {}
