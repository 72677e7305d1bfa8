package org.relais.topic.web;

import java.util.List;
import org.relais.topic.TopicLine;

/** A topic that is part of another one, with what was said about it (R1.4). */
record MergedPart(TopicLine line, List<ShownThread> comments) {}
