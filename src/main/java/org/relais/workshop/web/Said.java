package org.relais.workshop.web;

import java.time.LocalTime;
import java.util.List;
import org.relais.workshop.Slot;
import org.relais.workshop.WorkshopPlan;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says about what just happened. */
final class Said {

    private Said() {}

    static void ok(String key, RedirectAttributes flash) {
        say(key, "ok", flash);
    }

    static void refused(String key, RedirectAttributes flash) {
        say(key, "alert", flash);
    }

    private static void say(String key, String kind, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", key);
        flash.addFlashAttribute("flashKind", kind);
    }

    /** A plan was stored; a time that does not exist on that day was moved on, which people have to know. */
    static void saved(String key, WorkshopForm form, WorkshopPlan plan, RedirectAttributes flash) {
        Slot slot = plan.slot();
        if (SlotReader.moved(form, slot)) {
            say("workshop.flash.moved", "info", flash);
            flash.addFlashAttribute(
                    "flashArgs",
                    List.of(
                            String.valueOf(form.time()),
                            LocalTime.ofInstant(slot.startsAt(), slot.zone()).toString()));
        } else {
            ok(key, flash);
        }
    }
}
