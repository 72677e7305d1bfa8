package org.relais.platform;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says about the act before it: a message key and its arguments. */
public final class Flash {

    private Flash() {}

    public static void ok(RedirectAttributes redirect, String key, Object... arguments) {
        say(redirect, "ok", key, arguments);
    }

    /** The act was not carried out, and the message says what to do. */
    public static void info(RedirectAttributes redirect, String key, Object... arguments) {
        say(redirect, "info", key, arguments);
    }

    /**
     * The act was carried out by one press, and one more takes it back.
     *
     * @param undo address that takes it back; has to end with {@code /withdrawal}
     */
    public static void undoable(RedirectAttributes redirect, String undo, String key, Object... arguments) {
        say(redirect, "ok", key, arguments);
        redirect.addFlashAttribute("flashUndo", undo);
    }

    /** The act was refused, and the message says why. */
    public static void refused(RedirectAttributes redirect, String key, Object... arguments) {
        say(redirect, "alert", key, arguments);
    }

    private static void say(RedirectAttributes redirect, String kind, String key, Object... arguments) {
        redirect.addFlashAttribute("flash", key);
        redirect.addFlashAttribute("flashKind", kind);
        redirect.addFlashAttribute("flashArgs", List.of(arguments));
    }
}
