package org.relais.topic.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.topic.ImportRow;
import org.relais.topic.ImportTable;

/**
 * A page of what a list would create; what has to be corrected comes first and is not cut into pages.
 *
 * @param bad rows to correct, the first hundred
 * @param badOnes how many there are
 * @param rows one page of all rows
 * @param total how many rows there are
 */
record ImportPreview(
        List<ImportRow> bad, int badOnes, List<ImportRow> rows, int total, int page, int pages, List<String> ignored) {

    private static final int MOST_BAD = 100;
    private static final int ON_A_PAGE = 50;

    static ImportPreview of(ImportTable table, String asked) {
        int total = table.rows().size();
        int pages = Math.ceilDiv(total, ON_A_PAGE);
        int page = Math.clamp(asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 1, 1, pages);
        int from = (page - 1) * ON_A_PAGE;
        List<ImportRow> bad = table.bad();
        return new ImportPreview(
                bad.stream().limit(MOST_BAD).toList(),
                bad.size(),
                table.rows().subList(from, Math.min(total, from + ON_A_PAGE)),
                total,
                page,
                pages,
                table.ignored());
    }

    public int from() {
        return (page - 1) * ON_A_PAGE + 1;
    }

    public int to() {
        return from() + rows.size() - 1;
    }

    /** Rows to correct that are not listed. */
    public int unlisted() {
        return badOnes - bad.size();
    }

    public @Nullable Integer previous() {
        return page > 1 ? page - 1 : null;
    }

    public @Nullable Integer next() {
        return page < pages ? page + 1 : null;
    }
}
