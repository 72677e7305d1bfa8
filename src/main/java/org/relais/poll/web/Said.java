package org.relais.poll.web;

import org.relais.platform.Flash;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says to somebody who answered. */
final class Said {

    private Said() {}

    static void flash(boolean taken, RedirectAttributes redirect) {
        if (taken) {
            Flash.ok(redirect, "poll.flash.answered");
        } else {
            Flash.info(redirect, "poll.flash.over");
        }
    }
}
