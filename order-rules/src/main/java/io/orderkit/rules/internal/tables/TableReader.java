package io.orderkit.rules.internal.tables;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.internal.sheets.BadCell;
import io.orderkit.rules.internal.sheets.CellFormat;
import io.orderkit.rules.internal.sheets.Grid;
import io.orderkit.rules.internal.sheets.SheetForm;
import io.orderkit.rules.internal.topics.DecisionTable;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.TableColumn;
import io.orderkit.rules.internal.topics.TableColumn.Figure;
import io.orderkit.rules.internal.topics.TableColumn.Given;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The reader of a decision table's rows. Errors are reported as findings with their line and column. */
final class TableReader {
    /**
     * The maximum number of rows, which is more than people can maintain by hand. A higher limit would slow down the
     * check that compares every pair of rows.
     */
    private static final int MOST_ROWS = 500;

    private static final int LONGEST_CODE = 80;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Topic topic;
    private final DecisionTable table;
    private final List<Given> given;
    private final Grid grid;
    private final Consumer<Finding> findings;
    private int line;
    private boolean readable;

    private TableReader(Topic topic, DecisionTable table, Grid grid, Consumer<Finding> findings) {
        this.topic = topic;
        this.table = table;
        this.grid = grid;
        this.findings = findings;
        this.given = Stream.concat(
                        table.given().stream(),
                        further(topic, table).stream()
                                .filter(column -> grid.columns().contains(column.name())))
                .toList();
    }

    /** Reads the sheet of a table. The columns of the sheet may be in any order. */
    static TableReader of(Topic topic, DecisionTable table, String text, Consumer<Finding> findings) {
        List<String> further = further(topic, table).stream().map(Given::name).toList();
        SheetForm form = new SheetForm(table.file(), table.columns(), further, MOST_ROWS, "rows");
        return new TableReader(topic, table, Grid.read(form, text, findings), findings);
    }

    /**
     * Returns the columns that a table's sheet may contain: one for each property that the facts contain or that is
     * derived from them.
     */
    private static List<Given> further(Topic topic, DecisionTable table) {
        List<Given> further = new ArrayList<>();
        for (FactProperty property : topic.properties()) {
            if (!property.isGiven() && !property.isDerived()) {
                continue;
            }
            Given is = new Given(property.name(), false, property.perhapsUnknown(), List.of());
            further.add(is);
            if (property.kind().ordered()) {
                further.add(Given.from(property.name()));
            }
        }
        List<String> known = table.columns();
        further.removeIf(column -> known.contains(column.name()));
        return further;
    }

    Topic topic() {
        return topic;
    }

    DecisionTable table() {
        return table;
    }

    /** Returns the condition columns, in the same order as the conditions in each row. */
    List<Given> given() {
        return given;
    }

    /** Returns the valid rows. */
    List<TableRow> rows() {
        List<TableRow> rows = new ArrayList<>();
        for (Grid.Row cells : grid.rows()) {
            line = cells.line();
            readable = true;
            List<CellCondition> conditions = given.stream()
                    .map(column -> condition(column, cells.cell(column.name())))
                    .toList();
            List<Optional<Object>> figures = table.figures().stream()
                    .map(figure -> figure(figure, cells.cell(figure.property())))
                    .toList();
            if (readable) {
                rows.add(new TableRow(line, conditions, figures));
            }
        }
        return rows;
    }

    private CellCondition condition(Given column, String cell) {
        if (cell.isEmpty()) {
            return CellCondition.Any.THING;
        }
        if (column.perhapsNone() && cell.toLowerCase(Locale.ROOT).equals(TableColumn.NONE)) {
            return new CellCondition.Is(Optional.empty());
        }
        if (!column.codes().isEmpty()) {
            requireCode(column, cell);
        }
        Optional<Object> value = value(column.name(), format(column.property()), cell);
        if (value.isEmpty() || !column.atLeast()) {
            return value.isEmpty() ? CellCondition.Any.THING : new CellCondition.Is(value);
        }
        if (value.get() instanceof LocalDate first) {
            return new CellCondition.FromDay(first);
        }
        BigDecimal least = CellCondition.number(value.get()).stripTrailingZeros();
        if (TableSheet.property(topic, column.property()).perhapsUnknown()) {
            return new CellCondition.AtLeast(least);
        }
        if (least.signum() < 0) {
            wrong(column.name(), new BadCell(cell, "0 or more", ""));
        }
        // Figures in a question's facts are never negative, so "0 or more" is no restriction.
        return least.signum() <= 0 ? CellCondition.Any.THING : new CellCondition.AtLeast(least);
    }

    /** Rejects a code that resembles a known code, unless another row contains the known code. */
    private void requireCode(Given column, String cell) {
        if (column.codes().contains(cell)) {
            return;
        }
        String near = NearMiss.of(cell, column.codes()).orElse("");
        if (cell.length() > LONGEST_CODE) {
            wrong(column.name(), new BadCell(cell, "a code of at most " + LONGEST_CODE + " letters", near));
        } else if (!CODE.matcher(cell).matches()) {
            wrong(column.name(), new BadCell(cell, "a code of small letters, digits and hyphens", near));
        } else if (!near.isEmpty()
                && grid.rows().stream().noneMatch(row -> row.cell(column.name()).equals(near))) {
            wrong(column.name(), new BadCell(cell, "a known code", near));
        }
    }

    private Optional<Object> figure(Figure figure, String cell) {
        if (cell.isEmpty()) {
            if (!figure.mayBeEmpty()) {
                wrong(
                        figure.property(),
                        new BadCell("", format(figure.property()).expected(), ""));
            }
            return Optional.empty();
        }
        Optional<Object> value = value(figure.property(), format(figure.property()), cell);
        if (value.isPresent()
                && figure.range().isPresent()
                && !figure.range().get().holds(value.get())) {
            wrong(figure.property(), new BadCell(cell, figure.range().get().toString(), ""));
        }
        return value;
    }

    private CellFormat format(String property) {
        return TableSheet.format(topic, property);
    }

    private Optional<Object> value(String column, CellFormat kind, String cell) {
        try {
            return Optional.of(kind.read(cell, grid.separator()));
        } catch (BadCell bad) {
            wrong(column, bad);
            return Optional.empty();
        }
    }

    private void wrong(String column, BadCell bad) {
        readable = false;
        findings.accept(bad.in(table.file(), line, column));
    }
}
