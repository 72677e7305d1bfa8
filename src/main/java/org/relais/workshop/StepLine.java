package org.relais.workshop;

/**
 * A step of an agenda.
 *
 * @param format key of the {@code RoomFormat} that runs it: {@code follow-up}, {@code lean-coffee}, {@code free},
 *     {@code journal}
 * @param minutes planned length
 * @param artefact what it leaves behind; may be empty
 * @param roleNote what the roles should know about it; may be empty
 */
public record StepLine(
        StepId id,
        int position,
        String title,
        String format,
        Phase phase,
        int minutes,
        Layout layout,
        String artefact,
        String roleNote) {

    /** In plenary, without more. */
    public static StepLine of(StepId id, int position, String title, String format, Phase phase, int minutes) {
        return new StepLine(id, position, title, format, phase, minutes, Layout.PLENARY, "", "");
    }
}
