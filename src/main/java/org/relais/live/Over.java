package org.relais.live;

/**
 * A command came after the end of what it belongs to: of the workshop, or of its step. Thrown and not returned, so that
 * whatever the command did before is taken back with its transaction; the page shows what the group does now, and says
 * that nothing was changed.
 */
public class Over extends RuntimeException {

    private final transient RoomId room;
    private final String sentence;

    private Over(RoomId room, String sentence) {
        super(sentence + " in room " + room, null, false, false);
        this.room = room;
        this.sentence = sentence;
    }

    /** The room is closed. */
    static Over workshop(RoomId room) {
        return new Over(room, "live.notice.over");
    }

    /** The group is in another step. */
    static Over step(RoomId room) {
        return new Over(room, "live.notice.step-over");
    }

    public RoomId room() {
        return room;
    }

    /** Key of the sentence that says so. */
    public String sentence() {
        return sentence;
    }
}
