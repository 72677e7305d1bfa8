package org.relais.topic;

/** A comment that members asked the stewards to read, and the topic that it belongs to. */
public record ReportedComment(CommentLine line, TopicId topic, String title) {}
