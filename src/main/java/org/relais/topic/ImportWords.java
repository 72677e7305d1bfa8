package org.relais.topic;

import java.util.Map;
import java.util.Optional;

/** Words that lists use for kinds and flow tags, in French and English, without accents and capitals. */
final class ImportWords {

    private static final Map<String, TopicKind> KINDS = Map.ofEntries(
            Map.entry("pain point", TopicKind.PAIN_POINT),
            Map.entry("annoyance", TopicKind.PAIN_POINT),
            Map.entry("irritant", TopicKind.PAIN_POINT),
            Map.entry("question", TopicKind.QUESTION),
            Map.entry("practice to share", TopicKind.PRACTICE_TO_SHARE),
            Map.entry("practice", TopicKind.PRACTICE_TO_SHARE),
            Map.entry("pratique a partager", TopicKind.PRACTICE_TO_SHARE),
            Map.entry("pratique", TopicKind.PRACTICE_TO_SHARE),
            Map.entry("challenge", TopicKind.CHALLENGE),
            Map.entry("defi", TopicKind.CHALLENGE),
            Map.entry("team request", TopicKind.TEAM_REQUEST),
            Map.entry("demande d'une equipe", TopicKind.TEAM_REQUEST),
            Map.entry("demande d'equipe", TopicKind.TEAM_REQUEST));

    private static final Map<String, FlowTag> FLOWS = Map.ofEntries(
            Map.entry("queue", FlowTag.QUEUE),
            Map.entry("file d'attente", FlowTag.QUEUE),
            Map.entry("dependency", FlowTag.DEPENDENCY),
            Map.entry("dependance", FlowTag.DEPENDENCY),
            Map.entry("handoff", FlowTag.HANDOFF),
            Map.entry("passage de relais", FlowTag.HANDOFF),
            Map.entry("rework", FlowTag.REWORK),
            Map.entry("reprise", FlowTag.REWORK),
            Map.entry("variability", FlowTag.VARIABILITY),
            Map.entry("variabilite", FlowTag.VARIABILITY),
            Map.entry("quality", FlowTag.QUALITY),
            Map.entry("qualite", FlowTag.QUALITY),
            Map.entry("other", FlowTag.OTHER),
            Map.entry("autre", FlowTag.OTHER));

    private ImportWords() {}

    static Optional<TopicKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(ImportColumn.plain(word)));
    }

    static Optional<FlowTag> flow(String word) {
        return Optional.ofNullable(FLOWS.get(ImportColumn.plain(word)));
    }
}
