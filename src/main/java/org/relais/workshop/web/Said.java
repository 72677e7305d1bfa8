package org.relais.workshop.web;

import java.time.LocalTime;
import org.relais.platform.Flash;
import org.relais.workshop.Slot;
import org.relais.workshop.WorkshopPlan;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says about a plan that was stored. */
final class Said {

    private Said() {}

    /** A plan was stored; a time that does not exist on that day was moved on, which people have to know. */
    static void saved(String key, WorkshopForm form, WorkshopPlan plan, RedirectAttributes flash) {
        Slot slot = plan.slot();
        if (SlotReader.moved(form, slot)) {
            String stands = LocalTime.ofInstant(slot.startsAt(), slot.zone()).toString();
            Flash.info(flash, "workshop.flash.moved", String.valueOf(form.time()), stands);
        } else {
            Flash.ok(flash, key);
        }
    }
}
