package org.relais.live.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.live.RoomSnapshot;
import org.relais.people.GuestAddress;
import org.relais.people.GuestId;
import org.springframework.context.i18n.LocaleContextHolder;

/** The one question at the end: an address to keep what one promised (L3). */
record KeepingForm(
        @NotBlank @Email @Size(max = 254) @Nullable String email) {

    static KeepingForm empty() {
        return new KeepingForm(null);
    }

    /** In the language and zone in which the form was read. */
    GuestAddress toAddress(GuestId guest, String name, RoomSnapshot room) {
        return new GuestAddress(
                guest,
                Objects.requireNonNull(email, "refused before"),
                name,
                room.workshop().line().title(),
                LocaleContextHolder.getLocale(),
                LocaleContextHolder.getTimeZone().toZoneId());
    }
}
