package org.relais.topic.web;

import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Spreadsheets;
import org.relais.topic.Proposals;
import org.relais.topic.RoundId;
import org.relais.topic.Rounds;
import org.relais.topic.TopicQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whole lists for a spreadsheet or the printer: totals, never authors or voters (R2.7). */
@Controller
class TopicFileController {

    private final Communities communities;
    private final Proposals proposals;
    private final Rounds rounds;
    private final TopicTable table;

    TopicFileController(Communities communities, Proposals proposals, Rounds rounds, TopicTable table) {
        this.communities = communities;
        this.proposals = proposals;
        this.rounds = rounds;
        this.table = table;
    }

    @GetMapping("/communities/{community}/topics.csv")
    ResponseEntity<byte[]> topics(@PathVariable("community") CommunityId id, TopicListForm asked, CurrentPerson me) {
        communities.enter(id, me.id());
        TopicQuery query = asked.whole();
        return Spreadsheets.download("topics.csv", table.topics(proposals.whole(id, query, me.id())));
    }

    @GetMapping("/communities/{community}/topics/print")
    String print(@PathVariable("community") CommunityId id, TopicListForm asked, CurrentPerson me, Model model) {
        TopicQuery query = asked.whole();
        model.addAttribute("community", communities.enter(id, me.id()));
        model.addAttribute("shelf", query.shelf());
        model.addAttribute("topics", proposals.whole(id, query, me.id()));
        return "topic/print";
    }

    @GetMapping("/rounds/{round}/result.csv")
    ResponseEntity<byte[]> result(@PathVariable("round") RoundId id, CurrentPerson me) {
        return Spreadsheets.download("votes.csv", table.result(rounds.result(id, me.id())));
    }
}
