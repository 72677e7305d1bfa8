package org.relais.topic.web;

import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What looks like the title that somebody is typing, as a part of the page (R1.2). */
@Controller
class SimilarTopicsController {

    private static final int LONGEST = 120;

    private final SimilarList similar;

    SimilarTopicsController(SimilarList similar) {
        this.similar = similar;
    }

    @GetMapping("/communities/{community}/topics/similar")
    String index(
            @PathVariable("community") CommunityId id,
            @RequestParam @Nullable String title,
            CurrentPerson me,
            Model model) {
        String typed = title == null ? "" : title;
        similar.show(id, typed.substring(0, Math.min(typed.length(), LONGEST)), me.id(), model);
        return "topic/_similar :: similar";
    }
}
