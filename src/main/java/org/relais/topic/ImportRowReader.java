package org.relais.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.relais.platform.Languages;
import org.relais.shared.PlainText;
import org.relais.shared.Texts;

/** Makes a topic of one line of a list, or says what to correct in it. */
final class ImportRowReader {

    private static final int LONGEST_CELL = 4096;

    /** What spreadsheets are told to be a text and no formula, as our own exports tell them. */
    private static final Pattern GUARDED = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

    private final CSVRecord cells;
    private final Map<ImportColumn, Integer> columns;
    private final List<String> errors = new ArrayList<>();

    private ImportRowReader(CSVRecord cells, Map<ImportColumn, Integer> columns) {
        this.cells = cells;
        this.columns = columns;
    }

    static ImportRow read(CSVRecord cells, Map<ImportColumn, Integer> columns, long line, int width) {
        var reader = new ImportRowReader(cells, columns);
        String title = reader.line(ImportColumn.TITLE);
        reader.check(cells.size() <= width, "cells");
        Proposal proposal = reader.proposal(title);
        boolean good = reader.errors.isEmpty();
        return new ImportRow(line, title, good ? proposal : null, List.copyOf(reader.errors));
    }

    private @Nullable Proposal proposal(String title) {
        String situation = text(ImportColumn.SITUATION);
        TopicKind kind = ImportWords.kind(line(ImportColumn.KIND)).orElse(null);
        check(between(title, 4, 120), "title");
        check(between(situation, 1, 1000), "situation");
        check(kind != null, "kind");
        TopicDetails details = details();
        if (!errors.isEmpty() || details == null) {
            return null;
        }
        var text = new TopicText(title, situation, Objects.requireNonNull(kind));
        return new Proposal(text, details, false);
    }

    private @Nullable TopicDetails details() {
        String hopedFor = text(ImportColumn.HOPED_FOR);
        String evidence = line(ImportColumn.EVIDENCE);
        String team = line(ImportColumn.TEAM);
        String flow = line(ImportColumn.FLOW);
        FlowTag tag = ImportWords.flow(flow).orElse(null);
        check(hopedFor.isEmpty() || between(hopedFor, 1, 500), "hoped-for");
        check(evidence.isEmpty() || between(evidence, 1, 500), "evidence");
        check(team.isEmpty() || between(team, 2, 80), "team");
        check(flow.isEmpty() || tag != null, "flow");
        Locale language = Languages.of(line(ImportColumn.LANGUAGE).toLowerCase(Locale.ROOT))
                .orElse(null);
        return errors.isEmpty()
                ? new TopicDetails(tag, orNull(hopedFor), orNull(evidence), language, orNull(team))
                : null;
    }

    private String text(ImportColumn column) {
        Integer at = columns.get(column);
        String cell = at == null || at >= cells.size() ? "" : cells.get(at);
        check(cell.length() <= LONGEST_CELL, "long");
        return GUARDED.matcher(PlainText.clean(cell)).replaceFirst("");
    }

    private String line(ImportColumn column) {
        return PlainText.oneLine(text(column));
    }

    private void check(boolean right, String error) {
        if (!right && !errors.contains(error)) {
            errors.add(error);
        }
    }

    private static boolean between(String text, int shortest, int longest) {
        int length = Texts.length(text);
        return length >= shortest && length <= longest;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
