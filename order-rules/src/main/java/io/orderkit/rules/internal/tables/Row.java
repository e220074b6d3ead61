package io.orderkit.rules.internal.tables;

import io.orderkit.rules.internal.sheets.CellKind;
import io.orderkit.rules.internal.tables.Column.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param line where it stands
 * @param conditions one for each column that it looks at
 * @param figures what it gives; empty where it leaves one out
 */
record Row(int line, List<Condition> conditions, List<Optional<Object>> figures) {
    boolean fits(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!conditions.get(i).fits(values[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether every case of this row is one of the other's too. */
    boolean within(Row other) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).within(other.conditions.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the figures are the same by value, as 100 and 100.0. */
    boolean givesTheSameAs(Row other) {
        return plain(figures).equals(plain(other.figures));
    }

    private static List<Optional<String>> plain(List<Optional<Object>> figures) {
        return figures.stream().map(figure -> figure.map(CellKind::text)).toList();
    }

    /** The cases that both fit; empty when there is none. */
    Optional<List<Condition>> and(Row other) {
        List<Condition> both = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Optional<Condition> condition = conditions.get(i).and(other.conditions.get(i));
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            both.add(condition.get());
        }
        return Optional.of(both);
    }

    /** {@code tier B, orderTotalFrom 10000}; {@code any case} when nothing matters. */
    static String cases(List<Given> given, List<Condition> conditions) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (!conditions.get(i).equals(Condition.Any.THING)) {
                parts.add(given.get(i).name() + " " + conditions.get(i));
            }
        }
        return parts.isEmpty() ? "any case" : String.join(", ", parts);
    }
}
