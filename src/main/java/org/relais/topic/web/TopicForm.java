package org.relais.topic.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.shared.Letters;
import org.relais.shared.OneOf;
import org.relais.shared.PlainText;
import org.relais.topic.TopicId;
import org.relais.topic.TopicKind;
import org.relais.topic.TopicPage;
import org.relais.topic.TopicText;

/**
 * A topic as it is typed; all three are asked for, nothing else (R1.1).
 *
 * @param request identity that a new topic will have
 * @param version what an edit started from
 */
record TopicForm(
        @Nullable String request,
        @Nullable String version,

        @NotBlank(message = "{topic.form.title.missing}") @Letters(min = 4, max = 120) @Nullable
        String title,

        @NotBlank(message = "{topic.form.situation.missing}") @Letters(max = 1000) @Nullable
        String situation,

        @OneOf(value = TopicKind.class, message = "{topic.form.kind.missing}") @Nullable
        String kind) {

    TopicForm {
        title = title == null ? null : PlainText.oneLine(title);
    }

    static TopicForm empty() {
        return new TopicForm(Ids.next().toString(), null, null, null, null);
    }

    static TopicForm of(TopicPage page) {
        TopicText text = page.text();
        return new TopicForm(
                null,
                Long.toString(page.version()),
                text.title(),
                text.situation(),
                text.kind().name());
    }

    TopicId id() {
        return new TopicId(Ids.sent(request));
    }

    /** Nothing readable is an edit that started from nothing: it is stale. */
    long startedFrom() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    TopicText toText() {
        return new TopicText(typed(title), typed(situation), TopicKind.valueOf(typed(kind)));
    }

    /** What people compare when two of them edited at once. */
    String asText() {
        return typed(title) + "\n\n" + typed(situation);
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNull(text, "refused before");
    }
}
