package org.relais.workshop;

/**
 * A step of an agenda.
 *
 * @param format key of the {@code RoomFormat} that runs it: {@code follow-up}, {@code lean-coffee}, {@code free},
 *     {@code journal}
 * @param minutes planned length
 */
public record StepLine(StepId id, int position, String title, String format, Phase phase, int minutes) {}
