package org.relais.report.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relais.platform.Spreadsheets;
import org.relais.report.Report;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A report as comma-separated values, in the reader's language. */
@Component
class ReportTable {

    private final MessageSource messages;

    ReportTable(MessageSource messages) {
        this.messages = messages;
    }

    String of(Report report, ZoneId zone) {
        List<List<?>> rows = new ArrayList<>();
        for (var held : report.workshops()) {
            rows.add(row(
                    "workshop",
                    LocalDate.ofInstant(held.startsAt(), zone),
                    held.title(),
                    "",
                    held.deliverable(),
                    word("report.csv.delivery." + held.delivery())));
        }
        for (var decision : report.decisions()) {
            var day = LocalDate.ofInstant(decision.decidedAt(), zone);
            rows.add(row("decision", day, decision.statement(), decision.ownerName(), "", ""));
        }
        for (var promised : report.commitments()) {
            var state = word("commitment.state." + promised.state());
            rows.add(row("commitment", promised.dueOn(), promised.text(), promised.owner(), promised.sign(), state));
        }
        return Spreadsheets.text(header(), rows);
    }

    private List<String> header() {
        return Stream.of("kind", "date", "text", "who", "sign", "state")
                .map(column -> word("report.csv." + column))
                .toList();
    }

    private List<Object> row(String kind, LocalDate day, String text, String who, String sign, String state) {
        return List.of(word("report.csv.kind." + kind), day, text, who, sign, state);
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
