package org.relais.topic.web;

import org.relais.people.PersonId;
import org.relais.platform.Flash;
import org.relais.topic.Merge;
import org.relais.topic.Proposals;
import org.relais.topic.TopicId;
import org.relais.topic.TopicMove;
import org.relais.topic.TopicPage;
import org.relais.topic.TopicStories;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages share that ask before a topic moves on, and say what came of it. */
@Component
class MovedTopic {

    private final Proposals proposals;
    private final TopicStories stories;

    MovedTopic(Proposals proposals, TopicStories stories) {
        this.proposals = proposals;
        this.stories = stories;
    }

    /**
     * Shows the page that asks, to those who may do it.
     *
     * @param view the page; one that asks in vain leads back to the topic
     */
    String ask(TopicId id, PersonId reader, TopicMove move, String view, Model model) {
        TopicPage page = proposals.enter(id, reader);
        if (!allow(id, reader, move)) {
            return "redirect:/topics/" + id;
        }
        model.addAttribute("community", page.community());
        model.addAttribute("topic", page);
        return view;
    }

    /** Whether it can be done now; whoever may not do it finds nothing. */
    boolean allow(TopicId id, PersonId person, TopicMove move) {
        return stories.allow(id, person, move);
    }

    /** Two topics that are one are shown where they are now. */
    String merged(Merge merge, TopicId id, PersonId reader, RedirectAttributes redirect) {
        if (merge == Merge.MERGED || merge == Merge.OFFERED) {
            Flash.ok(redirect, "topic.merge." + merge.name());
        } else {
            Flash.info(redirect, "topic.merge." + merge.name());
        }
        return "redirect:/topics/" + stories.mergedInto(id, reader).orElse(id);
    }

    /** A topic that moved on meanwhile is shown as it is now. */
    static String back(TopicId id, boolean carriedOut, String act, RedirectAttributes redirect) {
        if (carriedOut) {
            Flash.ok(redirect, "topic.moved." + act);
        } else {
            Flash.info(redirect, "topic.moved.meanwhile");
        }
        return "redirect:/topics/" + id;
    }
}
