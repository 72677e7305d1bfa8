package org.relais.topic;

/** A topic in a list. {@code votes} is the total weight, {@code voters} the distinct people (R2.6). */
public record TopicLine(
        TopicId id,
        String title,
        String situation,
        TopicKind kind,
        TopicState state,
        String author,
        int votes,
        int voters,
        int mine,
        int comments) {

    TopicLine by(String name) {
        return new TopicLine(id, title, situation, kind, state, name, votes, voters, mine, comments);
    }
}
