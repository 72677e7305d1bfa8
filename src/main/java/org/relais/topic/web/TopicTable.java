package org.relais.topic.web;

import java.util.Arrays;
import java.util.List;
import org.relais.platform.Dates;
import org.relais.platform.Spreadsheets;
import org.relais.platform.When;
import org.relais.topic.ResultLine;
import org.relais.topic.TopicLine;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Topics and results as tables in the reader's language. Nobody is named in them (R2.7). */
@Component
class TopicTable {

    private final MessageSource messages;
    private final Dates dates;

    TopicTable(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    String topics(List<TopicLine> lines) {
        When when = dates.in(
                LocaleContextHolder.getLocale(),
                LocaleContextHolder.getTimeZone().toZoneId());
        List<List<Object>> rows = lines.stream()
                .map(line -> List.<Object>of(
                        line.title(),
                        line.situation(),
                        word("topic.kind." + line.kind()),
                        word("topic.state." + line.state()),
                        line.votes(),
                        line.voters(),
                        line.comments(),
                        line.expectations(),
                        when.date(line.proposedAt())))
                .toList();
        return Spreadsheets.text(
                header(
                        "title",
                        "situation",
                        "kind",
                        "state",
                        "points",
                        "voters",
                        "comments",
                        "expectations",
                        "proposed"),
                rows);
    }

    String result(List<ResultLine> lines) {
        List<List<Object>> rows = lines.stream()
                .map(line -> List.<Object>of(
                        line.rank(), line.title(), line.points(), line.voters(), word("topic.state." + line.state())))
                .toList();
        return Spreadsheets.text(header("rank", "title", "points", "voters", "state"), rows);
    }

    private List<String> header(String... columns) {
        return Arrays.stream(columns)
                .map(column -> word("topic.table." + column))
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
