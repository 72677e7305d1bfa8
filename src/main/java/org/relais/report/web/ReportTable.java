package org.relais.report.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.relais.report.Report;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A report as comma-separated values, in the reader's language. */
@Component
class ReportTable {

    /** Tells spreadsheets that the text is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String[] COLUMNS = {"kind", "date", "text", "who", "sign", "state"};

    private final MessageSource messages;

    ReportTable(MessageSource messages) {
        this.messages = messages;
    }

    String of(Report report, ZoneId zone) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var rows = new CSVPrinter(text, CSVFormat.RFC4180)) {
            rows.printRecord(Arrays.stream(COLUMNS).map(column -> word("report.csv." + column)));
            write(report, zone, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(Report report, ZoneId zone, CSVPrinter rows) throws IOException {
        for (var held : report.workshops()) {
            row(rows, "workshop", LocalDate.ofInstant(held.startsAt(), zone), held.title(), "", held.deliverable(), "");
        }
        for (var decision : report.decisions()) {
            var day = LocalDate.ofInstant(decision.decidedAt(), zone);
            row(rows, "decision", day, decision.statement(), decision.ownerName(), "", "");
        }
        for (var promised : report.commitments()) {
            var state = word("commitment.state." + promised.state());
            row(rows, "commitment", promised.dueOn(), promised.text(), promised.owner(), promised.sign(), state);
        }
    }

    private void row(CSVPrinter rows, String kind, LocalDate day, String... cells) throws IOException {
        rows.print(word("report.csv.kind." + kind));
        rows.print(day);
        for (String cell : cells) {
            rows.print(harmless(cell));
        }
        rows.println();
    }

    /** A cell that a spreadsheet would run as a formula is shown as text instead. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
