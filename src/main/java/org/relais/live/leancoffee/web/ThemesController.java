package org.relais.live.leancoffee.web;

import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.live.leancoffee.RecurringThemes;
import org.relais.people.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came up in several workshops of a community, for its members (S118). */
@Controller
class ThemesController {

    private final Communities communities;
    private final RecurringThemes themes;

    ThemesController(Communities communities, RecurringThemes themes) {
        this.communities = communities;
        this.themes = themes;
    }

    @GetMapping("/communities/{community}/themes")
    String index(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        model.addAttribute("community", communities.enter(id, me.id()));
        model.addAttribute("themes", themes.of(id));
        return "live/leancoffee/themes";
    }
}
