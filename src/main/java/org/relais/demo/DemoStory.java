package org.relais.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentState;
import org.relais.community.Audience;
import org.relais.community.Standing;
import org.relais.topic.CommentKind;
import org.relais.topic.TopicKind;
import org.relais.workshop.Deliverable;
import org.relais.workshop.Phase;
import org.relais.workshop.Role;

/** The texts of a demonstration, read from {@code demo/<language>.yml}. People are named by their key. */
record DemoStory(
        Locale language,
        ZoneId zone,
        Purpose community,
        List<Somebody> people,
        Offers offers,
        List<Proposal> topics,
        List<Held> workshops,
        Next next,
        Next later,
        Draft draft,
        List<Step> steps,
        Kept kept,
        Weekly weekly,
        Postscript postscript) {

    /** What the scribe adds to the last minutes, and who subscribed to them. */
    record Postscript(String text, String subscriber) {}

    /** @param address last part of the short public address */
    record Purpose(String name, String address, String need, String objective, String charter, String cadence) {}

    record Somebody(String key, String name, Standing standing) {}

    /** Who is offered for one-click sign-in. */
    record Offers(String facilitator, String participant, String manager) {}

    record Proposal(
            String title,
            String situation,
            TopicKind kind,
            String author,
            int daysAgo,
            Map<String, Integer> votes,
            List<Comment> comments) {}

    record Comment(String by, int daysAgo, CommentKind kind, String text) {}

    record Held(
            String title,
            int daysAgo,
            String intention,
            Aims aims,
            String benefit,
            String place,
            int capacity,
            List<String> attended,
            Map<Role, String> roles,
            Discussed discussed,
            List<Decided> decisions,
            List<Learned> journals,
            List<Promised> commitments) {}

    /** What is to come of a workshop: one objective, one deliverable. */
    record Aims(
            String objective,
            String measure,
            String baseline,
            String target,
            String leadingIndicator,
            Deliverable.Kind kind,
            String deliverable,
            String consumer) {}

    /** @param owner who said that they take care of it */
    record ToPrepare(String text, String link, @Nullable String owner, boolean ready) {}

    record Discussed(String title, String situation, TopicKind kind, String author, String nextStep, String owner) {}

    record Decided(String by, String statement) {}

    record Learned(String by, String surprise, Audience audience) {}

    record Promised(
            String by,
            String text,
            String sign,
            int dueInDays,
            Audience audience,
            CommitmentState state,
            @Nullable String note,
            @Nullable Integer settledDaysAgo) {}

    record Next(
            String title,
            int startsInMinutes,
            String intention,
            Aims aims,
            List<ToPrepare> prepare,
            String benefit,
            String place,
            String link,
            int capacity,
            List<String> signedUp,
            List<String> waiting,
            Map<Role, String> roles,
            List<Integer> topics) {}

    record Draft(String title, int startsInDays, String intention) {}

    record Step(String title, String format, Phase phase, int minutes) {}

    /**
     * A template of the community.
     *
     * @param of the title of the workshop whose design it keeps
     * @param better what its second version says instead
     * @param change what is new in that
     */
    record Kept(
            String by,
            String of,
            String name,
            String summary,
            String occasion,
            String group,
            List<String> pitfalls,
            String better,
            String change) {}

    /** A workshop that comes back each week. */
    record Weekly(int startsInDays, String link, int count) {}
}
