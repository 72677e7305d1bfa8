package org.relais.live.leancoffee;

/** What somebody says when the time of a card is up. Only cast votes decide: who abstains has answered (L12). */
public enum TimeAnswer {
    CONTINUE,
    MOVE_ON,
    ABSTAIN
}
