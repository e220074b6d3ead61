package io.orderkit.rules.internal.tables;

import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.CountedFindings;
import io.orderkit.rules.internal.tables.Column.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks the rows of a table against each other. The row that fits most exactly holds, wherever it stands, so that a table may be
 * sorted; where two fit and neither is the more exact one, or none fits, the table does not say what holds.
 */
final class TableCheck {
    private final DecisionTable table;
    private final List<Row> rows;
    private final Set<List<Condition>> cases;
    private final CountedFindings findings;

    TableCheck(DecisionTable table, List<Row> rows, CountedFindings findings) {
        this.table = table;
        this.rows = rows;
        this.cases = rows.stream().map(Row::conditions).collect(Collectors.toSet());
        this.findings = findings;
    }

    /** Compares every two rows, until there are findings enough. */
    void run() {
        for (int i = 0; i < rows.size() && !findings.enough(); i++) {
            for (int j = 0; j < i; j++) {
                compare(rows.get(j), rows.get(i));
            }
        }
        gaps();
    }

    private void compare(Row above, Row below) {
        Optional<List<Condition>> both = above.and(below);
        if (both.isEmpty()) {
            return;
        }
        boolean alike = above.within(below) && below.within(above);
        if (alike) {
            wrong(
                    below.line(),
                    "is for " + Row.cases(table.given(), both.get()) + ", as is line " + above.line()
                            + "; expected one row for each");
        } else if (!above.within(below)
                && !below.within(above)
                && !above.givesTheSameAs(below)
                && !cases.contains(both.get())) {
            wrong(
                    below.line(),
                    "fits " + Row.cases(table.given(), both.get()) + ", as does line " + above.line()
                            + ", and neither is more exact; maybe add a row for just that case");
        }
    }

    /** Texts and least values have no end, so that only a row that leaves them open covers them all. */
    private void gaps() {
        List<List<Condition>> cases = List.of(List.of());
        for (Given given : table.given()) {
            List<Condition> choices = choices(given);
            cases = cases.stream()
                    .flatMap(begun -> choices.stream().map(choice -> {
                        List<Condition> longer = new ArrayList<>(begun);
                        longer.add(choice);
                        return longer;
                    }))
                    .toList();
        }
        cases.stream()
                .map(conditions -> new Row(0, conditions, List.of()))
                .filter(wanted -> rows.stream().noneMatch(wanted::within))
                .limit(5)
                .forEach(gap -> wrong(
                        0,
                        "has no row for " + Row.cases(table.given(), gap.conditions())
                                + (needsOpen() ? " with the other columns empty" : "")
                                + "; an empty cell fits whatever stands there"));
    }

    private boolean needsOpen() {
        return table.given().stream().anyMatch(given -> choices(given).equals(List.of(Condition.Any.THING)));
    }

    private List<Condition> choices(Given given) {
        List<Condition> choices = new ArrayList<>();
        if (!given.atLeast()) {
            table.kind(given.property()).values().forEach(value -> choices.add(new Condition.Is(Optional.of(value))));
        }
        if (choices.isEmpty()) {
            choices.add(Condition.Any.THING);
        } else if (given.perhapsNone()) {
            choices.add(new Condition.Is(Optional.empty()));
        }
        return choices;
    }

    private void wrong(int line, String message) {
        findings.accept(Finding.of(table.file(), line, message));
    }
}
