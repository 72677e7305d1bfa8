package org.relais.topic.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.platform.Languages;
import org.relais.shared.Ids;
import org.relais.shared.Letters;
import org.relais.shared.OneOf;
import org.relais.shared.PlainText;
import org.relais.shared.Versions;
import org.relais.topic.FlowTag;
import org.relais.topic.Proposal;
import org.relais.topic.TopicDetails;
import org.relais.topic.TopicId;
import org.relais.topic.TopicKind;
import org.relais.topic.TopicPage;
import org.relais.topic.TopicText;

/**
 * A topic as it is typed; title, situation and kind are asked for, nothing else (R1.1).
 *
 * @param request identity that a new topic will have
 * @param version what an edit started from
 * @param seen the similar topics that the author was shown (R1.2)
 * @param pseudonymous {@code true} when the author wants to be shown as "a member"
 */
record TopicForm(
        @Nullable String request,
        @Nullable String version,
        @Nullable String seen,

        @NotBlank(message = "{topic.form.title.missing}") @Letters(min = 4, max = 120) @Nullable
        String title,

        @NotBlank(message = "{topic.form.situation.missing}") @Letters(max = 1000) @Nullable
        String situation,

        @OneOf(value = TopicKind.class, message = "{topic.form.kind.missing}") @Nullable
        String kind,

        @Nullable String flow,
        @Letters(max = 500) @Nullable String hopedFor,
        @Letters(max = 500) @Nullable String evidence,
        @Nullable String language,
        @Letters(min = 2, max = 80) @Nullable String team,
        @Nullable String pseudonymous) {

    TopicForm {
        title = title == null ? null : PlainText.oneLine(title);
        team = team == null ? null : PlainText.oneLine(team);
    }

    static TopicForm empty() {
        return new TopicForm(Ids.next().toString(), null, null, null, null, null, null, null, null, null, null, null);
    }

    static TopicForm of(TopicPage page) {
        TopicText text = page.text();
        TopicDetails details = page.details();
        return new TopicForm(
                null,
                Long.toString(page.version()),
                null,
                text.title(),
                text.situation(),
                text.kind().name(),
                details.flow() == null ? null : details.flow().name(),
                details.hopedFor(),
                details.evidence(),
                details.language() == null ? null : details.language().getLanguage(),
                details.team(),
                null);
    }

    TopicId id() {
        return new TopicId(Ids.sent(request));
    }

    long startedFrom() {
        return Versions.sent(version);
    }

    boolean hasSeen(Collection<TopicId> similar) {
        Set<String> shown = Set.copyOf(Arrays.asList((seen == null ? "" : seen).split(",")));
        return similar.stream().map(TopicId::toString).allMatch(shown::contains);
    }

    /** Something of what is folded away was filled in. */
    public boolean filled() {
        return Stream.of(flow, hopedFor, evidence, language, team).anyMatch(text -> text != null && !text.isBlank());
    }

    public boolean asAMember() {
        return "true".equals(pseudonymous);
    }

    TopicText toText() {
        return new TopicText(typed(title), typed(situation), TopicKind.valueOf(typed(kind)));
    }

    TopicDetails toDetails() {
        return new TopicDetails(
                FlowTag.named(flow),
                orNothing(hopedFor),
                orNothing(evidence),
                Languages.of(language).orElse(null),
                orNothing(team));
    }

    Proposal toProposal() {
        return new Proposal(toText(), toDetails(), asAMember());
    }

    /** What people compare when two of them edited at once. */
    String asText() {
        return typed(title) + "\n\n" + typed(situation);
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNull(text, "refused before");
    }

    private static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
