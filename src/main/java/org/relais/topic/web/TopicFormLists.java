package org.relais.topic.web;

import java.util.List;
import org.relais.platform.Choice;
import org.relais.platform.Choices;
import org.relais.topic.TopicKind;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the form of a topic offers to choose. */
@ControllerAdvice(assignableTypes = {TopicsController.class, TopicController.class})
class TopicFormLists {

    private final Choices choices;

    TopicFormLists(Choices choices) {
        this.choices = choices;
    }

    @ModelAttribute("kinds")
    List<Choice> kinds() {
        return choices.explained("topic.kind", TopicKind.values());
    }
}
