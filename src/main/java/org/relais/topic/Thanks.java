package org.relais.topic;

import java.util.UUID;
import org.relais.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Thanks for a comment, specific and free (P18): they are counted on the comment, never on a person (P5). */
@Service
@Transactional
public class Thanks {

    private final EnteredComments entered;
    private final CommentMarks marks;

    Thanks(EnteredComments entered, CommentMarks marks) {
        this.entered = entered;
        this.marks = marks;
    }

    /** Once for each reader, however often it is said. */
    public void say(TopicId topic, UUID comment, PersonId reader) {
        entered.others(topic, comment, reader);
        marks.thank(comment, reader);
    }

    public void takeBack(TopicId topic, UUID comment, PersonId reader) {
        entered.others(topic, comment, reader);
        marks.takeThanksBack(comment, reader);
    }
}
