package org.relais.support;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads calendar files as another program does: ical.js, in a browser; it shares no line with what writes them. */
public final class OtherCalendar {

    private static final Path PARSER = Path.of("src/test/resources/ical.js/ical.es5.min.cjs");

    private static final String READ = """
            ics => {
              const calendar = new ICAL.Component(ICAL.parse(ics));
              calendar.getAllSubcomponents('vtimezone').forEach(zone => ICAL.TimezoneService.register(zone));
              const text = value => value === null || value === undefined ? '' : String(value);
              return calendar.getAllSubcomponents('vevent').map(component => {
                const event = new ICAL.Event(component);
                const alarm = component.getFirstSubcomponent('valarm');
                return {
                  method: text(calendar.getFirstPropertyValue('method')),
                  uid: event.uid,
                  sequence: text(event.sequence),
                  status: text(component.getFirstPropertyValue('status')),
                  summary: text(event.summary),
                  description: text(event.description),
                  location: text(event.location),
                  attendee: text(component.getFirstPropertyValue('attendee')),
                  day: text(event.startDate.isDate),
                  date: event.startDate.toString(),
                  zone: text(component.getFirstProperty('dtstart').getParameter('tzid')),
                  start: event.startDate.toJSDate().toISOString(),
                  end: event.endDate.toJSDate().toISOString(),
                  alarm: alarm ? text(alarm.getFirstPropertyValue('trigger')) : ''
                };
              });
            }""";

    private OtherCalendar() {}

    /** The events, each as names and texts. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, String>> events(String ics) {
        try (Page page = Browsers.shared().newPage()) {
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(PARSER));
            return (List<Map<String, String>>) page.evaluate(READ, ics);
        }
    }
}
