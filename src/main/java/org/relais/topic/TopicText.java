package org.relais.topic;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.relais.shared.Texts;

/** What an author writes: a question to solve or understand, and the situation behind it. All three are asked (R1.1). */
@Embeddable
public record TopicText(
        String title,
        String situation,
        @Enumerated(EnumType.STRING) TopicKind kind) {

    public TopicText {
        Texts.between(4, 120, title);
        Texts.between(1, 1000, situation);
    }
}
