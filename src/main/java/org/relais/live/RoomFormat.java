package org.relais.live;

import org.relais.workshop.AgendaFormat;

/**
 * A way to run a step of an agenda. Adding a format adds a nested module with one bean of this type, templates, a
 * message bundle and a migration, and edits nothing else.
 *
 * <p>All methods run inside a read-only transaction, except {@link #entered}, which runs inside the transaction
 * of the command.
 */
public interface RoomFormat extends AgendaFormat {

    /**
     * What everybody with this view sees, the same for all: never anything personal or hidden (L6). Rendered once per
     * language and change.
     */
    Stage stage(RoomSnapshot room, View view);

    /** What only this participant sees and types. */
    Stage mine(RoomSnapshot room, ParticipantLine me);

    /** Changes exactly when the personal part of everybody has to be fetched again. */
    String mineKey(RoomSnapshot room);

    /**
     * The step becomes the current one, also when coming back to it: nothing may be lost (L15). The room's row is locked:
     * do not wait for rows that commands lock before it.
     */
    default void entered(RoomSnapshot room) {}
}
