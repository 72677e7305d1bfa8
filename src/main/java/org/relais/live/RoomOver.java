package org.relais.live;

/**
 * A command came after the room was closed. Thrown and not returned, so that whatever the command did before is taken
 * back with its transaction; the page says that the workshop is over.
 */
public class RoomOver extends RuntimeException {

    private final transient RoomId room;

    RoomOver(RoomId room) {
        super("Room " + room + " is closed", null, false, false);
        this.room = room;
    }

    public RoomId room() {
        return room;
    }
}
