package org.relais.topic;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.relais.shared.PlainText;
import org.relais.shared.Texts;

/** What an author writes: a question to solve or understand, and the situation behind it. All three are asked (R1.1). */
@Embeddable
public record TopicText(
        String title,
        String situation,
        @Enumerated(EnumType.STRING) TopicKind kind) {

    private static final int SHORTEST_TITLE = 4;
    private static final int LONGEST_TITLE = 120;

    public TopicText {
        Texts.between(SHORTEST_TITLE, LONGEST_TITLE, title);
        Texts.between(1, 1000, situation);
    }

    /** A topic made of what somebody said: its beginning is the title, the whole is the situation. */
    static TopicText quoting(String said) {
        String line = PlainText.oneLine(said);
        String title = Texts.length(line) <= LONGEST_TITLE ? line : beginning(line);
        return new TopicText(
                Texts.length(title) < SHORTEST_TITLE ? "« " + title + " »" : title, said, TopicKind.QUESTION);
    }

    /** As many whole words as fit. */
    private static String beginning(String line) {
        String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1));
        int word = cut.lastIndexOf(' ');
        return (word > 0 ? cut.substring(0, word) : cut) + "…";
    }
}
