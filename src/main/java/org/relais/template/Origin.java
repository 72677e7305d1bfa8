package org.relais.template;

import org.jspecify.annotations.Nullable;
import org.relais.workshop.WorkshopId;

/** What a workshop was started from: one of the three. */
record Origin(
        @Nullable VersionId version,
        @Nullable WorkshopId copiedFrom,
        @Nullable String shipped,
        int shippedVersion) {

    static Origin of(VersionId version) {
        return new Origin(version, null, null, 0);
    }

    static Origin of(WorkshopId source) {
        return new Origin(null, source, null, 0);
    }

    static Origin of(ShippedTemplate template) {
        return new Origin(null, null, template.key(), template.version());
    }
}
