package org.relais.people;

import java.time.ZoneId;
import java.util.Locale;

/** A person as other modules see one. */
public record PersonView(PersonId id, String name, String email, Locale locale, ZoneId zone, boolean administrator) {}
