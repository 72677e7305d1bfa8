package org.relais.live.speedconsulting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;

/** A question; {@code request} becomes its identity, so that sending it twice makes one. */
record QuestionForm(
        @NotBlank @Size(max = 300) @Nullable String question,
        @NotNull @Nullable UUID request) {

    String asked() {
        return question == null ? "" : question.strip();
    }

    /** S122: what asks nothing is advice, and waits for the next phase. */
    boolean asksNothing() {
        return !asked().isEmpty() && asked().chars().noneMatch(sign -> sign == '?' || sign == '？' || sign == '؟');
    }

    UUID identity() {
        return request == null ? Ids.next() : request;
    }
}
