package io.orderkit.rules.internal.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * The precedence of a table's rows: of all rows that match a case, the most specific one applies. {@link RowConflicts}
 * rejects a table in which two rows with different figures match the same case and no matching row is the
 * most specific.
 */
final class RowPrecedence {
    private RowPrecedence() {}

    /**
     * Sorts the rows so that each row precedes all rows that match a superset of its cases. Two rows may be in any
     * order if neither matches every case that the other matches.
     */
    static TableRow[] mostSpecificFirst(List<TableRow> rows) {
        List<TableRow> sorted = new ArrayList<>();
        for (TableRow row : rows) {
            int at = 0;
            while (at < sorted.size() && !row.within(sorted.get(at))) {
                at++;
            }
            sorted.add(at, row);
        }
        return sorted.toArray(TableRow[]::new);
    }
}
