package io.orderkit.rules.internal.tables;

import io.orderkit.rules.internal.sheets.CellFormat;
import io.orderkit.rules.internal.topics.TableColumn.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A row of a decision table.
 *
 * @param line the line number of the row in the file
 * @param conditions the conditions of the row, one for each condition column
 * @param figures the figures that the row supplies; a figure that the row omits is empty
 */
record TableRow(int line, List<CellCondition> conditions, List<Optional<Object>> figures) {
    /** Returns whether another row matches every case that this row matches. */
    boolean within(TableRow other) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).within(other.conditions.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Passes each value in the row's cells to a consumer, with the name of its property. */
    void mentions(TableSheet sheet, BiConsumer<String, Object> told) {
        for (int i = 0; i < conditions.size(); i++) {
            String property = sheet.given().get(i).property();
            conditions.get(i).value().ifPresent(value -> told.accept(property, value));
        }
        for (int i = 0; i < figures.size(); i++) {
            String property = sheet.table().figures().get(i).property();
            figures.get(i).ifPresent(value -> told.accept(property, value));
        }
    }

    /** Returns whether another row supplies the same figures as this row. The figures 100 and 100.0 count as equal. */
    boolean givesTheSameAs(TableRow other) {
        return plain(figures).equals(plain(other.figures));
    }

    private static List<Optional<String>> plain(List<Optional<Object>> figures) {
        return figures.stream().map(figure -> figure.map(CellFormat::text)).toList();
    }

    /**
     * Returns the conditions that a case must meet to match both this row and another row; empty if no case can match
     * both.
     */
    Optional<List<CellCondition>> and(TableRow other) {
        List<CellCondition> both = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Optional<CellCondition> condition = conditions.get(i).and(other.conditions.get(i));
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            both.add(condition.get());
        }
        return Optional.of(both);
    }

    /** Returns a description of the conditions in words, for messages. */
    static String cases(List<Given> given, List<CellCondition> conditions) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (!conditions.get(i).equals(CellCondition.Any.THING)) {
                parts.add(given.get(i).name() + " " + conditions.get(i));
            }
        }
        return parts.isEmpty() ? "any case" : String.join(", ", parts);
    }
}
