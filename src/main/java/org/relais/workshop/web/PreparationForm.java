package org.relais.workshop.web;

import org.jspecify.annotations.Nullable;
import org.relais.workshop.PreparationId;
import org.relais.workshop.PreparationItem;

/**
 * Something to prepare, as typed.
 *
 * @param id of the item, so that it keeps its identity when its text changes
 */
record PreparationForm(
        @Nullable String id,
        @Nullable String text,
        @Nullable String link) {

    static PreparationForm blank() {
        return new PreparationForm(PreparationId.next().toString(), "", "");
    }

    static PreparationForm of(PreparationItem item) {
        return new PreparationForm(item.id().toString(), item.text(), item.link());
    }

    boolean isBlank() {
        return Typed.nothing(text, link);
    }
}
