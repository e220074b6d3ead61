package io.orderkit.rules.internal.tables;

import io.orderkit.rules.internal.findings.CountedFindings;
import io.orderkit.rules.internal.topics.DecisionTable;
import io.orderkit.rules.internal.topics.TableColumn.Given;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A check that compares the rows of a decision table with each other. The most specific matching row applies,
 * regardless of its position, so analysts may sort the rows. A table is invalid if a case matches no row, or matches
 * two rows where neither is more specific.
 */
final class TableCheck {
    private final Topic topic;
    private final DecisionTable table;
    private final List<Given> given;
    private final List<TableRow> rows;
    private final Set<List<CellCondition>> cases;
    private final CountedFindings findings;

    /**
     * @param read the reader of the table's rows
     */
    TableCheck(TableReader read, List<TableRow> rows, CountedFindings findings) {
        this.topic = read.topic();
        this.table = read.table();
        this.given = read.given();
        this.rows = rows;
        this.cases = rows.stream().map(TableRow::conditions).collect(Collectors.toSet());
        this.findings = findings;
    }

    /** Compares all pairs of rows, unless the limit on findings is reached first. */
    void run() {
        for (int i = 0; i < rows.size() && !findings.enough(); i++) {
            for (int j = 0; j < i; j++) {
                compare(rows.get(j), rows.get(i));
            }
        }
        gaps();
    }

    private void compare(TableRow above, TableRow below) {
        Optional<List<CellCondition>> both = above.and(below);
        if (both.isEmpty()) {
            return;
        }
        boolean alike = above.within(below) && below.within(above);
        if (alike) {
            wrong(
                    below.line(),
                    "is for " + TableRow.cases(given, both.get()) + ", as is line " + above.line()
                            + "; expected one row for each case");
        } else if (!above.within(below)
                && !below.within(above)
                && !above.givesTheSameAs(below)
                && !cases.contains(both.get())) {
            wrong(
                    below.line(),
                    "matches " + TableRow.cases(given, both.get()) + ", as does line " + above.line()
                            + ", and neither is more specific; add a row for exactly that case");
        }
    }

    /**
     * Reports the cases that match no row of the table. In a column of texts or lower bounds, only an empty cell covers
     * all values, because these values cannot be listed completely.
     */
    private void gaps() {
        List<List<CellCondition>> cases = List.of(List.of());
        for (Given column : given) {
            List<CellCondition> choices = choices(column);
            cases = cases.stream()
                    .flatMap(begun -> choices.stream().map(choice -> {
                        List<CellCondition> longer = new ArrayList<>(begun);
                        longer.add(choice);
                        return longer;
                    }))
                    .toList();
        }
        cases.stream()
                .map(conditions -> new TableRow(0, conditions, List.of()))
                .filter(wanted -> rows.stream().noneMatch(wanted::within))
                .limit(5)
                .forEach(gap -> wrong(
                        0,
                        "has no row for " + TableRow.cases(given, gap.conditions())
                                + (needsOpen() ? " with the other columns empty" : "")
                                + "; an empty cell matches every value"));
    }

    private boolean needsOpen() {
        return given.stream().anyMatch(column -> choices(column).equals(List.of(CellCondition.Any.THING)));
    }

    private List<CellCondition> choices(Given column) {
        List<CellCondition> choices = new ArrayList<>();
        if (!column.atLeast()) {
            TableSheet.format(topic, column.property())
                    .values()
                    .forEach(value -> choices.add(new CellCondition.Is(Optional.of(value))));
        }
        if (choices.isEmpty()) {
            choices.add(CellCondition.Any.THING);
        } else if (column.perhapsNone()) {
            choices.add(new CellCondition.Is(Optional.empty()));
        }
        return choices;
    }

    private void wrong(int line, String message) {
        findings.accept(Finding.of(table.file(), line, message));
    }
}
