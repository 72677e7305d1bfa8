package org.relais.topic.web;

import org.relais.platform.Choices;
import org.relais.topic.FlowTag;
import org.relais.topic.TopicKind;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the form of a topic offers to choose. */
@ControllerAdvice(assignableTypes = {ProposalsController.class, TopicController.class})
class TopicFormLists {

    private final Choices choices;

    TopicFormLists(Choices choices) {
        this.choices = choices;
    }

    @ModelAttribute
    void lists(Model model) {
        model.addAttribute("kinds", choices.explained("topic.kind", TopicKind.values()));
        model.addAttribute("flows", choices.of("topic.flow", FlowTag.values()));
        model.addAttribute("languages", choices.languages());
    }
}
