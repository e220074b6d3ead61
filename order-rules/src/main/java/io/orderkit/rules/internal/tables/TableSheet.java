package io.orderkit.rules.internal.tables;

import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.rules.internal.sheets.CellFormat;
import io.orderkit.rules.internal.topics.DecisionTable;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.TableColumn.Given;
import io.orderkit.rules.internal.topics.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A decision table of a rule set, with its columns and rows. The most specific rows come first. Immutable and thread-safe. */
final class TableSheet {
    private final DecisionTable table;
    private final List<Given> given;
    private final TableRow[] rows;
    private final Restriction[][] restrictions;
    private final FactProperty[] fillsIn;

    /** A row's restriction on a property of the fact. */
    private record Restriction(boolean open, int place, CellCondition condition) {
        static Restriction of(FactProperty property, CellCondition condition) {
            return new Restriction(property.isOpen(), property.place(), condition);
        }

        boolean accepts(@Nullable Object[] values, @Nullable Object[] openValues) {
            @Nullable Object[] from = open ? openValues : values;
            return condition.fits(place < from.length ? from[place] : null);
        }
    }

    /**
     * @param given the condition columns, in the same order as the conditions in each row
     */
    TableSheet(Topic topic, DecisionTable table, List<Given> given, List<TableRow> rows) {
        this.table = table;
        this.given = List.copyOf(given);
        this.rows = RowPrecedence.mostSpecificFirst(rows);
        List<FactProperty> columns =
                given.stream().map(column -> property(topic, column.property())).toList();
        // Empty cells are left out of these arrays, because every question reads the arrays in full.
        this.restrictions = Arrays.stream(this.rows)
                .map(row -> IntStream.range(0, columns.size())
                        .mapToObj(i ->
                                Restriction.of(columns.get(i), row.conditions().get(i)))
                        .filter(restriction -> restriction.condition() != CellCondition.Any.THING)
                        .toArray(Restriction[]::new))
                .toArray(Restriction[][]::new);
        this.fillsIn = table.figures().stream()
                .map(column -> property(topic, column.property()))
                .toArray(FactProperty[]::new);
    }

    static FactProperty property(Topic topic, String name) {
        return topic.property(name).orElseThrow(() -> new IllegalStateException(topic.factName() + " has no " + name));
    }

    static CellFormat format(Topic topic, String property) {
        return CellFormat.of(property(topic, property), topic.names());
    }

    DecisionTable table() {
        return table;
    }

    /** Returns the condition columns. */
    List<Given> given() {
        return given;
    }

    /**
     * Writes the figures of the most specific matching row into the arrays of values. If the row omits a figure, the
     * value in the array stays unchanged.
     *
     * @param values the values of the components of the fact's record
     * @param open the values of the open properties; empty if the rules read no open properties
     */
    void fill(@Nullable Object[] values, @Nullable Object[] open) {
        List<Optional<Object>> figures = find(values, open).figures();
        for (int i = 0; i < fillsIn.length; i++) {
            FactProperty property = fillsIn[i];
            @Nullable Object[] into = property.isOpen() ? open : values;
            Optional<Object> figure = figures.get(i);
            if (property.place() < into.length && figure.isPresent()) {
                into[property.place()] = figure.get();
            }
        }
    }

    TableRow find(@Nullable Object[] values, @Nullable Object[] open) {
        for (int i = 0; i < rows.length; i++) {
            if (fits(restrictions[i], values, open)) {
                return rows[i];
            }
        }
        // Each case with known names has a row, but a host's facts can contain a name that the rule set does not list.
        throw new PolicyFailure(table.file()
                + " has no row for these facts; expected only names that the rules' vocabulary.json lists");
    }

    private static boolean fits(Restriction[] row, @Nullable Object[] values, @Nullable Object[] open) {
        for (Restriction restriction : row) {
            if (!restriction.accepts(values, open)) {
                return false;
            }
        }
        return true;
    }

    /** Passes each value in the table's cells, with the name of its property, to a consumer. */
    void mentions(BiConsumer<String, Object> told) {
        for (TableRow row : rows) {
            row.mentions(this, told);
        }
    }
}
