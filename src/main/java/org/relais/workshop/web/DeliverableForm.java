package org.relais.workshop.web;

import org.jspecify.annotations.Nullable;
import org.relais.workshop.Deliverable;

/** A deliverable as typed. */
record DeliverableForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String consumer,
        @Nullable String usableBy) {

    static DeliverableForm blank() {
        return new DeliverableForm(Deliverable.Kind.OTHER.name(), "", "", "");
    }

    static DeliverableForm of(Deliverable deliverable) {
        return new DeliverableForm(
                deliverable.kind().name(), deliverable.name(), deliverable.consumer(), deliverable.usableBy());
    }

    boolean isBlank() {
        return Typed.nothing(name, consumer, usableBy) && isOfUsualKind();
    }

    /** More was said than its name. */
    public boolean isDetailed() {
        return !Typed.nothing(consumer, usableBy) || !isOfUsualKind();
    }

    private boolean isOfUsualKind() {
        return kind == null || kind.equals(Deliverable.Kind.OTHER.name());
    }
}
