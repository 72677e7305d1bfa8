package org.relais.live;

/**
 * A command that belongs to a step came when the group was in another one. As {@link RoomOver}, it takes back what the
 * command did; the page shows what the group does now.
 */
public class StepOver extends RuntimeException {

    private final transient RoomId room;

    StepOver(RoomId room) {
        super("Room " + room + " is in another step", null, false, false);
        this.room = room;
    }

    public RoomId room() {
        return room;
    }
}
