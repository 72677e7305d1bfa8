package org.relais.notification.calendar;

/**
 * Between whom a calendar message goes (iTIP).
 *
 * @param organiser name of the community
 * @param organiserAddress from which mails of this instance come
 */
public record Correspondents(String organiser, String organiserAddress, String attendee, String attendeeAddress) {}
