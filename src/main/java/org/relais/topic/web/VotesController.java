package org.relais.topic.web;

import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPerson;
import org.relais.platform.ReturnTo;
import org.relais.shared.Ids;
import org.relais.topic.TopicId;
import org.relais.topic.Vote;
import org.relais.topic.Votes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a point to a topic or takes one back, then shows the same place again. */
@Controller
@RequestMapping("/topics/{topic}/votes")
class VotesController {

    private final Votes votes;

    VotesController(Votes votes) {
        this.votes = votes;
    }

    @PostMapping
    String give(
            @PathVariable("topic") TopicId id,
            @RequestParam @Nullable String request,
            @RequestParam @Nullable String returnTo,
            CurrentPerson me,
            RedirectAttributes redirect) {
        return back(votes.give(id, me.id(), Ids.sent(request)), id, returnTo, redirect);
    }

    @PostMapping("/withdrawal")
    String takeBack(
            @PathVariable("topic") TopicId id,
            @RequestParam @Nullable String request,
            @RequestParam @Nullable String returnTo,
            CurrentPerson me,
            RedirectAttributes redirect) {
        return back(votes.takeBack(id, me.id(), Ids.sent(request)), id, returnTo, redirect);
    }

    private static String back(Vote vote, TopicId id, @Nullable String returnTo, RedirectAttributes redirect) {
        ReturnTo place = returnTo == null ? new ReturnTo("/topics/" + id) : new ReturnTo(returnTo);
        return VoteAnswers.back(vote, id, place, redirect);
    }
}
