package org.relais.live.floor;

/**
 * What only one person sees of the floor: their own hand, its note, their own count (L19).
 *
 * @param earlier the hand went up before the step that runs began
 * @param turns how often they spoke, not how long
 */
public record OwnFloor(boolean raised, boolean inRound, boolean earlier, String note, boolean speaking, int turns) {

    public static final OwnFloor NONE = new OwnFloor(false, false, false, "", false, 0);
}
