package org.relais.notification.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** Something for a whole day that leaves the day free: the date of a commitment. */
public record DayNote(String uid, Instant revisedAt, LocalDate day, String title, String page) {}
