package org.relais.template.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.shared.Letters;
import org.relais.shared.PlainText;
import org.relais.shared.Texts;
import org.relais.shared.Versions;
import org.relais.template.Description;
import org.relais.template.TemplateId;
import org.relais.template.TemplateVersion;
import org.springframework.validation.Errors;

/**
 * What is said about a template, as it is typed.
 *
 * @param request identity that a new template will have
 * @param version number of the version that an edit started from
 * @param pitfalls one on each line
 * @param change what is new in the next version
 */
record TemplateForm(
        @Nullable String request,
        @Nullable String version,

        @NotBlank @Letters(min = 3, max = Description.LONGEST_NAME) @Nullable
        String name,

        @NotBlank @Letters(max = Description.LONGEST) @Nullable
        String summary,

        @Letters(max = Description.LONGEST) @Nullable String occasion,
        @Letters(max = Description.LONGEST_GROUP) @Nullable String group,
        @Nullable String pitfalls,

        @Letters(max = TemplateVersion.LONGEST_CHANGE) @Nullable
        String change) {

    TemplateForm {
        name = name == null ? null : PlainText.oneLine(name);
        group = group == null ? null : PlainText.oneLine(group);
        change = change == null ? null : PlainText.oneLine(change);
    }

    /** A new template, with what is known of it already. */
    static TemplateForm proposed(Description known) {
        return new TemplateForm(
                Ids.next().toString(),
                null,
                known.name(),
                known.summary(),
                known.occasion(),
                known.group(),
                String.join("\n", known.pitfalls()),
                null);
    }

    /** The next version of a template. */
    static TemplateForm after(TemplateVersion version) {
        TemplateForm same = proposed(version.description());
        return new TemplateForm(
                null,
                String.valueOf(version.number()),
                same.name,
                same.summary,
                same.occasion,
                same.group,
                same.pitfalls,
                null);
    }

    TemplateId id() {
        return new TemplateId(Ids.sent(request));
    }

    /** Number of the version that was on the screen; none that exists when it cannot be read. */
    int seen() {
        return Math.clamp(Versions.sent(version), -1, TemplateVersion.MOST);
    }

    /** Beside the field, as it holds several lines. */
    void check(Errors errors) {
        List<String> lines = pitfallLines();
        if (lines.size() > Description.MOST_PITFALLS
                || lines.stream().anyMatch(line -> Texts.length(line) > Description.LONGEST_PITFALL)) {
            Object[] most = {Description.MOST_PITFALLS, Description.LONGEST_PITFALL};
            errors.rejectValue("pitfalls", "template.form.pitfalls.many", most, null);
        }
    }

    Description description() {
        return new Description(
                Objects.requireNonNull(name, "refused before"),
                Objects.requireNonNull(summary, "refused before"),
                Objects.requireNonNullElse(occasion, ""),
                Objects.requireNonNullElse(group, ""),
                pitfallLines());
    }

    String whatChanged() {
        return Objects.requireNonNullElse(change, "");
    }

    /** What people compare when two of them edited at once. */
    static String asText(TemplateVersion stored) {
        Description said = stored.description();
        return Stream.concat(
                        Stream.of(said.name(), said.summary(), said.occasion(), said.group()), said.pitfalls().stream())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<String> pitfallLines() {
        return Objects.requireNonNullElse(pitfalls, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
