package org.relais.topic.web;

import org.relais.people.PersonId;
import org.relais.platform.Choices;
import org.relais.topic.CommentKind;
import org.relais.topic.CommentOrder;
import org.relais.topic.Comments;
import org.relais.topic.Proposals;
import org.relais.topic.Purse;
import org.relais.topic.TeamAnswers;
import org.relais.topic.TopicId;
import org.relais.topic.TopicLine;
import org.relais.topic.TopicPage;
import org.relais.topic.TopicStories;
import org.relais.topic.TopicStory;
import org.relais.topic.Votes;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a topic, which is also where a refused comment comes back. */
@Component
class ShownTopic {

    private final Proposals proposals;
    private final Comments comments;
    private final Votes votes;
    private final TopicStories stories;
    private final TeamAnswers answers;
    private final Choices choices;

    ShownTopic(
            Proposals proposals,
            Comments comments,
            Votes votes,
            TopicStories stories,
            TeamAnswers answers,
            Choices choices) {
        this.proposals = proposals;
        this.comments = comments;
        this.votes = votes;
        this.stories = stories;
        this.answers = answers;
        this.choices = choices;
    }

    /** Name of the view; whoever may not read the topic does not get that far. */
    String page(TopicId id, PersonId reader, Model model) {
        return page(id, reader, CommentOrder.OLDEST, model);
    }

    /** The same, with the conversation in another order. */
    String page(TopicId id, PersonId reader, CommentOrder order, Model model) {
        TopicPage page = proposals.enter(id, reader);
        Purse purse = votes.purse(page.community().id(), reader);
        model.addAttribute("community", page.community());
        model.addAttribute("topic", page);
        model.addAttribute("purse", purse);
        model.addAttribute("row", ListedTopic.alone(page.line(), purse));
        TopicStory story = stories.of(id, reader);
        model.addAttribute("story", story);
        model.addAttribute(
                "parts",
                story.parts().stream().map(line -> part(line, reader, order)).toList());
        model.addAttribute("comments", ShownThread.of(comments.about(id, reader, order)));
        model.addAttribute("answerExpected", answers.expected(page));
        model.addAttribute("order", order);
        model.addAttribute("orders", CommentOrder.values());
        model.addAttribute("commentKinds", choices.explained("topic.remark", CommentKind.values()));
        return "topic/show";
    }

    private MergedPart part(TopicLine line, PersonId reader, CommentOrder order) {
        return new MergedPart(line, ShownThread.of(comments.about(line.id(), reader, order)));
    }
}
