package org.relais.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.relais.platform.Readers;
import org.relais.platform.ReturnTo;
import org.relais.platform.Theme;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choice between light and dark: kept by the browser, and by the account of somebody signed in. */
@Controller
class ThemeController {

    private final Readers readers;

    ThemeController(Readers readers) {
        this.readers = readers;
    }

    @PostMapping("/theme")
    String create(
            @RequestParam String theme,
            @RequestParam(required = false) @Nullable String returnTo,
            HttpServletRequest request,
            HttpServletResponse response) {
        Theme.of(theme).ifPresent(chosen -> {
            ChoiceCookie.set(request, response, Theme.COOKIE, chosen.code());
            readers.chooseTheme(request, chosen);
        });
        return ReturnTo.of(returnTo).redirect();
    }
}
