package org.relais.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.support.OtherCalendar;

@Tag("browser")
@DisplayName("R4.5: calendar files, read by another program (ical.js)")
class CalendarFileTests {

    private static final Instant STAMP = Instant.parse("2026-11-21T01:00:00Z");
    private static final Correspondents BETWEEN =
            new Correspondents("Smoother flow", "relais@example.org", "Ben", "ben@example.org");

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        // the day before the clocks change, that day, and the one after, in both directions
        "2027-03-26T14:00, Europe/Paris",
        "2027-03-28T14:00, Europe/Paris",
        "2027-03-29T14:00, Europe/Paris",
        "2026-10-24T14:00, Europe/Paris",
        "2026-10-25T14:00, Europe/Paris",
        // across the hour that does not exist, and the one that is there twice
        "2027-03-28T01:30, Europe/Paris",
        "2026-10-25T01:30, Europe/Paris",
        "2027-03-14T09:00, America/New_York",
        "2026-11-02T09:00, America/New_York",
        "2027-04-04T09:00, Australia/Lord_Howe",
        "2027-02-10T09:00, Africa/Casablanca",
        "2027-07-01T09:00, America/Phoenix",
        "2027-07-01T09:00, Asia/Kolkata",
        "2027-07-01T09:00, Asia/Kathmandu",
        "2027-07-01T09:00, UTC"
    })
    @DisplayName("The time is right on both sides of a change of clocks")
    void time(LocalDateTime local, String zone) {
        Instant starts = local.atZone(ZoneId.of(zone)).toInstant();
        Instant ends = starts.plus(Duration.ofMinutes(90));
        var event = OtherCalendar.events(CalendarFile.request(appointment(starts, zone), BETWEEN, null))
                .getFirst();
        assertThat(event.get("zone")).isEqualTo(zone);
        assertThat(Instant.parse(event.get("start"))).isEqualTo(starts);
        assertThat(Instant.parse(event.get("end"))).isEqualTo(ends);
    }

    @Test
    @DisplayName("One file with workshops in summer and winter of several years keeps all their times")
    void manyTimes() {
        var starts = Stream.of("2026-07-01T12:00:00Z", "2026-12-01T13:00:00Z", "2027-07-01T12:00:00Z")
                .map(Instant::parse)
                .toList();
        String feed = CalendarFile.publish(
                "Mine",
                starts.stream().map(at -> appointment(at, "Europe/Paris")).toList(),
                List.of(),
                null);
        assertThat(OtherCalendar.events(feed))
                .extracting(event -> Instant.parse(event.get("start")))
                .containsExactlyElementsOf(starts);
        assertThat(feed.split("BEGIN:VTIMEZONE", -1)).hasSize(2);
    }

    @Test
    @DisplayName("REQUEST in a mail: identity, sequence, state, attendee, alarm")
    void request() {
        String file = CalendarFile.request(appointment(STAMP, "Europe/Paris"), BETWEEN, Duration.ofMinutes(15));
        assertThat(OtherCalendar.events(file).getFirst())
                .containsEntry("method", "REQUEST")
                .containsEntry("uid", "w.p@relais")
                .containsEntry("sequence", "2")
                .containsEntry("status", "CONFIRMED")
                .containsEntry("attendee", "mailto:ben@example.org")
                .containsEntry("alarm", "-PT15M");
        assertThat(file).contains("DTSTAMP:20261121T010000Z");
    }

    @Test
    @DisplayName("CANCEL in a mail: called off, and no alarm rings")
    void cancel() {
        var gone = new Appointment(
                "w.p@relais",
                3,
                STAMP,
                false,
                STAMP,
                STAMP.plusSeconds(60),
                ZoneId.of("Europe/Paris"),
                "Flow",
                "",
                "",
                "https://relais.example/w");
        assertThat(OtherCalendar.events(CalendarFile.cancel(gone, BETWEEN)).getFirst())
                .containsEntry("method", "CANCEL")
                .containsEntry("status", "CANCELLED")
                .containsEntry("sequence", "3")
                .containsEntry("alarm", "");
    }

    @Test
    @DisplayName("The date of a commitment takes the day, and leaves it free")
    void day() {
        var note = new DayNote(
                "c@relais", STAMP, LocalDate.of(2026, 11, 30), "Show the queue", "https://relais.example/c");
        String feed = CalendarFile.publish("Mine", List.of(), List.of(note), null);
        assertThat(OtherCalendar.events(feed).getFirst())
                .containsEntry("method", "PUBLISH")
                .containsEntry("day", "true")
                .containsEntry("date", "2026-11-30")
                .containsEntry("summary", "Show the queue");
        assertThat(feed).contains("TRANSP:TRANSPARENT");
    }

    @Test
    @DisplayName("Texts of people come back as they were typed, and add no line of their own")
    void texts() {
        String title = "Émile; \"queues\", 😀 \\n\r\nBEGIN:VEVENT";
        String details = "é😀 ; , \\ :\n".repeat(40);
        var odd = new Appointment(
                "w.p@relais",
                0,
                STAMP,
                true,
                STAMP,
                STAMP.plusSeconds(60),
                ZoneId.of("Europe/Paris"),
                title,
                details,
                "Room\r\nATTENDEE:mailto:eve@example.org",
                "https://relais.example/w");
        var between = new Correspondents("A\"\r\nX: y", "relais@example.org", "Ben \"B\"; x", "ben@example.org");
        String file = CalendarFile.request(odd, between, null);
        var events = OtherCalendar.events(file);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst())
                .containsEntry("summary", "Émile; \"queues\", 😀 \\n BEGIN:VEVENT")
                .containsEntry("description", details.strip())
                .containsEntry("location", "Room ATTENDEE:mailto:eve@example.org")
                .containsEntry("attendee", "mailto:ben@example.org");
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    private static Appointment appointment(Instant starts, String zone) {
        return new Appointment(
                "w.p@relais",
                2,
                STAMP,
                true,
                starts,
                starts.plus(Duration.ofMinutes(90)),
                ZoneId.of(zone),
                "From admission to the scan",
                "Bring one example.",
                "Room 12",
                "https://relais.example/workshops/w");
    }
}
