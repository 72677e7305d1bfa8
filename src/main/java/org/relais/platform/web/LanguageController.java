package org.relais.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.relais.platform.Languages;
import org.relais.platform.Readers;
import org.relais.platform.ReturnTo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The language switch of every page: kept by the browser, and by the account of somebody signed in. */
@Controller
class LanguageController {

    private final Readers readers;

    LanguageController(Readers readers) {
        this.readers = readers;
    }

    @PostMapping("/language")
    String create(
            @RequestParam String lang,
            @RequestParam(required = false) @Nullable String returnTo,
            HttpServletRequest request,
            HttpServletResponse response) {
        Languages.of(lang).ifPresent(locale -> {
            ChoiceCookie.set(request, response, Languages.COOKIE, locale.getLanguage());
            readers.chooseLanguage(request, locale);
        });
        return ReturnTo.of(returnTo).redirect();
    }
}
