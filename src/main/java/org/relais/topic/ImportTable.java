package org.relais.topic;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of topics as it was pasted or uploaded, one line for each, under a line that names the columns.
 *
 * @param ignored columns that mean nothing here
 */
public record ImportTable(List<ImportRow> rows, List<String> ignored) {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 64;

    /** What to correct first. */
    public List<ImportRow> bad() {
        return rows.stream().filter(row -> !row.good()).toList();
    }

    public List<Proposal> proposals() {
        return rows.stream().map(ImportRow::proposal).filter(Objects::nonNull).toList();
    }

    static ImportTable of(String text) throws ImportRefused {
        if (text.isBlank()) {
            throw new ImportRefused(ImportRefusal.EMPTY);
        }
        List<CSVRecord> records = records(text, separator(text));
        CSVRecord header = records.getFirst();
        if (header.size() > MOST_COLUMNS) {
            throw new ImportRefused(ImportRefusal.TOO_MANY_COLUMNS);
        }
        Map<ImportColumn, Integer> columns = columns(header);
        if (!columns.keySet().containsAll(ImportColumn.NEEDED)) {
            throw new ImportRefused(ImportRefusal.NO_COLUMNS);
        }
        List<ImportRow> rows = new ArrayList<>();
        for (CSVRecord cells : records.subList(1, records.size())) {
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(ImportRowReader.read(cells, columns, cells.getRecordNumber(), header.size()));
            }
        }
        if (rows.isEmpty()) {
            throw new ImportRefused(ImportRefusal.HEADER_ONLY);
        }
        return new ImportTable(List.copyOf(rows), ignored(header));
    }

    /** The one that finds most columns in the first line. */
    private static char separator(String text) {
        String header = text.strip().lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        int most = -1;
        for (char separator : SEPARATORS) {
            int found = header.split(Pattern.quote(String.valueOf(separator)), -1).length;
            if (found > most) {
                most = found;
                best = separator;
            }
        }
        return best;
    }

    private static List<CSVRecord> records(String text, char separator) throws ImportRefused {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrim(true)
                .setIgnoreEmptyLines(false)
                .get();
        List<CSVRecord> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.stripLeading()), format)) {
            for (CSVRecord record : parser) {
                if (records.size() > MOST_ROWS) {
                    throw new ImportRefused(ImportRefusal.TOO_MANY_ROWS);
                }
                records.add(record);
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new ImportRefused(ImportRefusal.BROKEN_QUOTES);
        }
        return records;
    }

    private static Map<ImportColumn, Integer> columns(CSVRecord header) {
        Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
        for (int at = 0; at < header.size(); at++) {
            int place = at;
            ImportColumn.named(header.get(at)).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns;
    }

    private static List<String> ignored(CSVRecord header) {
        return header.stream()
                .filter(name -> !name.isBlank() && ImportColumn.named(name).isEmpty())
                .toList();
    }
}
