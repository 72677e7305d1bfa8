package org.relais.topic.web;

import java.util.List;
import java.util.stream.Collectors;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.topic.Purse;
import org.relais.topic.SimilarTopics;
import org.relais.topic.TopicId;
import org.relais.topic.TopicLine;
import org.relais.topic.Votes;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the list of similar topics, beside the form while typing and on the page that asks once more (R1.2). */
@Component
class SimilarList {

    private final SimilarTopics similar;
    private final Votes votes;

    SimilarList(SimilarTopics similar, Votes votes) {
        this.similar = similar;
        this.votes = votes;
    }

    /** Answers which topics it shows. */
    List<TopicId> show(CommunityId community, String title, PersonId reader, Model model) {
        List<TopicLine> lines = similar.to(community, title, reader);
        List<TopicId> shown = lines.stream().map(TopicLine::id).toList();
        Purse purse = votes.purse(community, reader);
        model.addAttribute(
                "similar",
                lines.stream().map(line -> ListedTopic.alone(line, purse)).toList());
        model.addAttribute("seen", shown.stream().map(TopicId::toString).collect(Collectors.joining(",")));
        return shown;
    }
}
