package org.relais.topic.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.shared.NotFound;
import org.relais.topic.Merge;
import org.relais.topic.Merging;
import org.relais.topic.Proposals;
import org.relais.topic.TopicId;
import org.relais.topic.TopicLine;
import org.relais.topic.TopicMove;
import org.relais.topic.TopicQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a topic part of another one, or offers it to its author (R1.4). */
@Controller
@RequestMapping("/topics/{topic}/merging")
class MergingController {

    private final Merging merging;
    private final MovedTopic moved;
    private final Proposals proposals;

    MergingController(Merging merging, MovedTopic moved, Proposals proposals) {
        this.merging = merging;
        this.moved = moved;
        this.proposals = proposals;
    }

    @GetMapping
    String form(@PathVariable("topic") TopicId id, @RequestParam @Nullable String q, CurrentPerson me, Model model) {
        CommunityId community = proposals.enter(id, me.id()).community().id();
        TopicQuery query = TopicQuery.read(null, null, q, null, null);
        List<TopicLine> found = proposals.page(community, query, me.id()).lines();
        model.addAttribute("search", query.search());
        model.addAttribute(
                "others", found.stream().filter(line -> !line.id().equals(id)).toList());
        return moved.ask(id, me.id(), TopicMove.MERGE, "topic/merging", model);
    }

    @PostMapping
    String merge(
            @PathVariable("topic") TopicId id,
            @RequestParam @Nullable String into,
            CurrentPerson me,
            RedirectAttributes redirect) {
        if (moved.allow(id, me.id(), TopicMove.MERGE) && (into == null || into.isBlank())) {
            Flash.info(redirect, "topic.merge.choose");
            return "redirect:/topics/" + id + "/merging";
        }
        Merge merge = merging.merge(id, target(String.valueOf(into)), me.id());
        return moved.merged(merge, id, me.id(), redirect);
    }

    private static TopicId target(String into) {
        try {
            return TopicId.of(into);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(into);
        }
    }
}
