package io.orderkit.rules.internal.tables;

import io.orderkit.rules.internal.findings.CountedFindings;
import io.orderkit.rules.report.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A search for rows that contradict each other in a decision table. The most specific matching row applies, regardless
 * of its position, so analysts may sort the rows. Two rows contradict each other if they are for the same case. They
 * also contradict each other if both match a case but give different figures for it, neither row is more specific, and
 * the table has no row for exactly that case.
 */
final class RowConflicts {
    private final TableReader read;
    private final List<TableRow> rows;
    private final Set<List<CellCondition>> cases;
    private final CountedFindings findings;

    /**
     * @param read the reader of the table's rows
     */
    RowConflicts(TableReader read, List<TableRow> rows, CountedFindings findings) {
        this.read = read;
        this.rows = rows;
        this.cases = rows.stream().map(TableRow::conditions).collect(Collectors.toSet());
        this.findings = findings;
    }

    /** Compares all pairs of rows, unless the limit on findings is reached first. */
    void report() {
        for (int i = 0; i < rows.size() && !findings.enough(); i++) {
            for (int j = 0; j < i; j++) {
                compare(rows.get(j), rows.get(i));
            }
        }
    }

    private void compare(TableRow above, TableRow below) {
        Optional<List<CellCondition>> both = above.and(below);
        if (both.isEmpty()) {
            return;
        }
        boolean alike = above.within(below) && below.within(above);
        if (alike) {
            wrong(
                    below,
                    "is for " + TableRow.cases(read.given(), both.get()) + ", as is line " + above.line()
                            + "; expected one row for each case");
        } else if (!above.within(below)
                && !below.within(above)
                && !above.givesTheSameAs(below)
                && !cases.contains(both.get())) {
            wrong(
                    below,
                    "matches " + TableRow.cases(read.given(), both.get()) + ", as does line " + above.line()
                            + ", and neither is more specific; add a row for exactly that case");
        }
    }

    private void wrong(TableRow row, String message) {
        findings.accept(Finding.of(read.table().file(), row.line(), message));
    }
}
