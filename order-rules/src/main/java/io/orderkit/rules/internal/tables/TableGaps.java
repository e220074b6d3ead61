package io.orderkit.rules.internal.tables;

import io.orderkit.rules.internal.topics.TableColumn.Given;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The cases that no row of a decision table covers. In a column of texts or lower bounds, only an empty cell covers all
 * values, because these values cannot be listed completely.
 */
final class TableGaps {
    /** The maximum number of gaps that are reported. */
    private static final int MOST_REPORTED = 5;

    private final TableReader read;
    private final List<TableRow> rows;

    /**
     * @param read the reader of the table's rows
     */
    TableGaps(TableReader read, List<TableRow> rows) {
        this.read = read;
        this.rows = rows;
    }

    /** Reports the first few gaps, each with the conditions of the case that no row covers. */
    void report(Consumer<Finding> findings) {
        cases().stream()
                .map(conditions -> new TableRow(0, conditions, List.of()))
                .filter(wanted -> rows.stream().noneMatch(wanted::within))
                .limit(MOST_REPORTED)
                .forEach(gap -> findings.accept(Finding.of(
                        read.table().file(),
                        0,
                        "has no row for " + TableRow.cases(read.given(), gap.conditions())
                                + (needsOpen() ? " with the other columns empty" : "")
                                + "; an empty cell matches every value")));
    }

    /** Returns every combination of the values that the columns can have. */
    private List<List<CellCondition>> cases() {
        List<List<CellCondition>> cases = List.of(List.of());
        for (Given column : read.given()) {
            List<CellCondition> choices = choices(column);
            cases = cases.stream()
                    .flatMap(begun -> choices.stream().map(choice -> {
                        List<CellCondition> longer = new ArrayList<>(begun);
                        longer.add(choice);
                        return longer;
                    }))
                    .toList();
        }
        return cases;
    }

    private boolean needsOpen() {
        return read.given().stream().anyMatch(column -> choices(column).equals(List.of(CellCondition.Any.THING)));
    }

    private List<CellCondition> choices(Given column) {
        List<CellCondition> choices = new ArrayList<>();
        if (!column.atLeast()) {
            TableSheet.format(read.topic(), column.property())
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
}
