package org.relais.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;

class TopicTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    private final Topic topic = new Topic(
            TopicId.next(), CommunityId.next(), PersonId.next(), Proposal.of(text("Why do they wait?")), MONDAY);

    @Test
    @DisplayName("R1.3: an edit is marked only when people had voted and the words changed")
    void edits() {
        topic.rephrase(text("Why do they wait so long?"), 0, TUESDAY);
        assertThat(topic.editedPoints()).isNull();

        topic.rephrase(text("Why do they wait so long?"), 4, TUESDAY);
        assertThat(topic.editedPoints()).isNull();

        topic.rephrase(text("Who waits for whom?"), 4, TUESDAY);
        assertThat(topic.editedPoints()).isEqualTo(4);
    }

    @Test
    @DisplayName("C1: open, selected, discussed; released topics are open again, discussed ones stay so")
    void states() {
        topic.select(MONDAY);
        topic.release(MONDAY);
        assertThat(topic.isOpen()).isTrue();
        assertThat(topic.selectedAt()).isNull();

        topic.select(TUESDAY);
        topic.discuss(TUESDAY);
        topic.release(MONDAY);
        topic.select(MONDAY);
        assertThat(topic.state()).isEqualTo(TopicState.DISCUSSED);
        assertThat(topic.selectedAt()).isEqualTo(TUESDAY);
    }

    @Test
    @DisplayName("R1.1: no topic without a title of 4 to 120 letters and a situation")
    void lengths() {
        assertThatIllegalArgumentException().isThrownBy(() -> text("Why"));
        assertThatIllegalArgumentException().isThrownBy(() -> text("a".repeat(121)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TopicText("Why?", " ", TopicKind.QUESTION));
    }

    @Test
    @DisplayName("R1.8: a comment is corrected silently for fifteen minutes, then marked")
    void comments() {
        var comment = Comment.on(topic.id(), Ids.next(), PersonId.next(), CommentKind.EXPERIENCE, "Half", MONDAY);

        comment.rephrase("A third", MONDAY.plus(Comment.QUIET));
        assertThat(comment.isEdited()).isFalse();
        comment.rephrase("A third", TUESDAY);
        assertThat(comment.isEdited()).isFalse();
        comment.rephrase("A quarter", TUESDAY);
        assertThat(comment.isEdited()).isTrue();
    }

    @Test
    @DisplayName("R1.7: what is quoted as a topic has a title that fits, cut between words")
    void quoting() {
        String said =
                "A plan for the night shift before every weekend. ".repeat(5).strip();

        TopicText quoted = TopicText.quoting(said);

        assertThat(quoted.title())
                .hasSizeLessThanOrEqualTo(120)
                .startsWith("A plan")
                .endsWith("night…");
        assertThat(quoted.situation()).isEqualTo(said);
        assertThat(TopicText.quoting("Ok").title()).isEqualTo("« Ok »");
    }

    private static TopicText text(String title) {
        return new TopicText(title, "Since Monday", TopicKind.QUESTION);
    }
}
