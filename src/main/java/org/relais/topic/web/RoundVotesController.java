package org.relais.topic.web;

import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPerson;
import org.relais.platform.ReturnTo;
import org.relais.shared.Ids;
import org.relais.topic.RoundId;
import org.relais.topic.TopicId;
import org.relais.topic.Vote;
import org.relais.topic.Votes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a point of a round to a topic or takes one back, then shows the same place again. */
@Controller
@RequestMapping("/rounds/{round}/topics/{topic}/votes")
class RoundVotesController {

    private final Votes votes;

    RoundVotesController(Votes votes) {
        this.votes = votes;
    }

    @PostMapping
    String give(
            @PathVariable("round") RoundId round,
            @PathVariable("topic") TopicId topic,
            @RequestParam @Nullable String request,
            @RequestParam @Nullable String returnTo,
            CurrentPerson me,
            RedirectAttributes redirect) {
        return back(votes.give(round, topic, me.id(), Ids.sent(request)), round, topic, returnTo, redirect);
    }

    @PostMapping("/withdrawal")
    String takeBack(
            @PathVariable("round") RoundId round,
            @PathVariable("topic") TopicId topic,
            @RequestParam @Nullable String request,
            @RequestParam @Nullable String returnTo,
            CurrentPerson me,
            RedirectAttributes redirect) {
        return back(votes.takeBack(round, topic, me.id(), Ids.sent(request)), round, topic, returnTo, redirect);
    }

    private static String back(
            Vote vote, RoundId round, TopicId topic, @Nullable String returnTo, RedirectAttributes redirect) {
        ReturnTo place = returnTo == null ? new ReturnTo("/rounds/" + round) : new ReturnTo(returnTo);
        return VoteAnswers.back(vote, topic, place, redirect);
    }
}
