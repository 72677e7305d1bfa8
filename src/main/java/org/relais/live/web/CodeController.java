package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody types the code that stands on the screen. */
@Controller
@RequestMapping("/r")
class CodeController {

    private final Doors doors;

    CodeController(Doors doors) {
        this.doors = doors;
    }

    @GetMapping
    String show() {
        return "live/join/code";
    }

    @PostMapping
    ModelAndView enter(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return doors.open(code, request)
                .map(door -> new ModelAndView("redirect:/r/" + door.entrance().shown()))
                .orElseGet(() -> Doors.unknown(code));
    }
}
