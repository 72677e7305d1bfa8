package org.relais.topic;

/** Life of a topic (C1): open to votes, selected for a workshop, discussed there. */
public enum TopicState {
    OPEN,
    SELECTED,
    DISCUSSED
}
