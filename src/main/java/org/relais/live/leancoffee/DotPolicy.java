package org.relais.live.leancoffee;

/** How many dots everybody has: a third of the cards, at least three and at most seven; at most three on one card. */
final class DotPolicy {

    static final int FEWEST = 3;
    static final int MOST = 7;
    static final int PER_CARD = 3;

    private DotPolicy() {}

    static int budget(int cards) {
        return Math.clamp(Math.round(cards / 3.0), FEWEST, MOST);
    }
}
