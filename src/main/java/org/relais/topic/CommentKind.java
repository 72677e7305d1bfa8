package org.relais.topic;

/** What somebody contributes to a conversation (R1.7); replies have no kind. */
public enum CommentKind {
    QUESTION,
    /** Something that the writer saw or lived through. */
    EXPERIENCE,
    EXPECTATION,
    /** A link, a document, a person to ask. */
    RESOURCE
}
