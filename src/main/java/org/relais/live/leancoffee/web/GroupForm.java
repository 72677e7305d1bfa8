package org.relais.live.leancoffee.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.leancoffee.CardId;
import org.relais.shared.Ids;

/** Cards that were ticked; {@code request} is the identity of this grouping, to be sent twice and to be undone. */
record GroupForm(
        @Size(max = 200) @Nullable List<UUID> cards,
        @NotNull @Nullable UUID request) {

    List<CardId> chosen() {
        return cards == null
                ? List.of()
                : cards.stream().distinct().map(CardId::new).toList();
    }

    UUID act() {
        return request == null ? Ids.next() : request;
    }
}
