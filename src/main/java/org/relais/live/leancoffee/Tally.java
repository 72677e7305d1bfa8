package org.relais.live.leancoffee;

/**
 * What a card got.
 *
 * @param dots of the ballots; 0 while votes are hidden (L6)
 * @param voters who placed them
 * @param hands that were raised in the room and counted by somebody (L9)
 */
public record Tally(int dots, int voters, int hands) {

    static final Tally NONE = new Tally(0, 0, 0);

    /** A raised hand weighs as much as a dot. */
    public int total() {
        return dots + hands;
    }
}
