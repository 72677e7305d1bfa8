package org.relais.people.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is, and the promise that nothing here is used to judge people (P16). */
@Controller
class AboutController {

    @GetMapping("/about")
    String show() {
        return "people/about/show";
    }
}
