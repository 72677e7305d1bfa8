package org.relais.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.relais.notification.feed.Calendars;
import org.relais.people.CurrentPerson;
import org.relais.workshop.WorkshopId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** "Add to calendar" on the page of a workshop, for whoever has a seat. */
@Controller
class CalendarFileController {

    private final Calendars calendars;

    CalendarFileController(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/workshops/{workshop}/calendar.ics")
    ResponseEntity<byte[]> show(@PathVariable("workshop") WorkshopId id, CurrentPerson me) {
        byte[] file = calendars.file(id, me.id()).getBytes(UTF_8);
        ContentDisposition download =
                ContentDisposition.attachment().filename("relais.ics").build();
        return CalendarAnswers.tagged(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(file);
    }
}
