package org.relais.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Lists as comma-separated values that a spreadsheet opens without harm. */
public final class Spreadsheets {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** Tells spreadsheets that the text is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Spreadsheets() {}

    /** A table with a header line, as a text. */
    public static String text(List<String> header, List<? extends List<?>> rows) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(header);
            for (List<?> row : rows) {
                printer.printRecord(row.stream().map(Spreadsheets::harmless));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A download. */
    public static ResponseEntity<byte[]> download(String filename, String text) {
        var name = ContentDisposition.attachment().filename(filename).build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A cell that a spreadsheet would run as a formula is shown as text instead. */
    static Object harmless(Object cell) {
        return cell instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
