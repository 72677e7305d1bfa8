package org.relais.support;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The form of a workshop, as a browser would send it. */
public final class WorkshopForms {

    private WorkshopForms() {}

    /** All that stands in the form of the page; change it and send it. */
    public static Map<String, String> typed(Document page) {
        Element form = page.selectFirst("form.workshop-form");
        if (form == null) {
            throw new AssertionError("no form of a workshop on " + page.title());
        }
        return form.select("[name]:not(button):not([type=checkbox]:not([checked]))").stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .collect(Collectors.toMap(
                        field -> field.attr("name"), WorkshopForms::value, (one, other) -> one, TreeMap::new));
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText();
            case "select" -> field.select("option[selected]").attr("value");
            default -> field.attr("value");
        };
    }
}
