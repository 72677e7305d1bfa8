package org.relais.platform;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/**
 * An edit that came second. Its form comes back (409) with what was typed, what is stored now above it, and a button
 * that replaces that: see the fragments of {@code ui/conflict}.
 */
public final class LateEdit {

    private LateEdit() {}

    /**
     * @param stored what the thing says now
     * @param version of that; saving again starts from it
     */
    public static void show(Model model, HttpServletResponse response, String stored, long version) {
        model.addAttribute("storedNow", stored);
        model.addAttribute("storedVersion", version);
        response.setStatus(HttpStatus.CONFLICT.value());
    }
}
