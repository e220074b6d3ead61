package io.orderkit.rules.internal.tables;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.internal.sheets.BadCell;
import io.orderkit.rules.internal.sheets.CellFormat;
import io.orderkit.rules.internal.sheets.Grid;
import io.orderkit.rules.internal.sheets.SheetForm;
import io.orderkit.rules.internal.tables.TableColumn.Figure;
import io.orderkit.rules.internal.tables.TableColumn.Given;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.report.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The reader of the rows of one table; what is wrong goes to the findings, with line and column. */
final class TableReader {
    /** More cases than anybody keeps apart by hand; every pair of rows is compared. */
    private static final int MOST_ROWS = 500;

    private static final int LONGEST_CODE = 80;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final DecisionTable table;
    private final Grid grid;
    private final RuleNames names;
    private final Consumer<Finding> findings;
    private int line;
    private boolean readable;

    private TableReader(DecisionTable table, Grid grid, RuleNames names, Consumer<Finding> findings) {
        this.table = table;
        this.names = names;
        this.grid = grid;
        this.findings = findings;
    }

    static List<TableRow> read(DecisionTable table, String text, RuleNames names, Consumer<Finding> findings) {
        SheetForm form = new SheetForm(table.file(), table.columns(), List.of(), MOST_ROWS, "rows");
        Grid grid = Grid.read(form, text, findings);
        return new TableReader(table, grid, names, findings).rows();
    }

    private List<TableRow> rows() {
        List<TableRow> rows = new ArrayList<>();
        for (Grid.Row cells : grid.rows()) {
            line = cells.line();
            readable = true;
            List<CellCondition> conditions = table.given().stream()
                    .map(given -> condition(given, cells.cell(given.name())))
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

    private CellCondition condition(Given given, String cell) {
        if (cell.isEmpty()) {
            return CellCondition.Any.THING;
        }
        if (given.perhapsNone() && cell.toLowerCase(Locale.ROOT).equals(TableColumn.NONE)) {
            return new CellCondition.Is(Optional.empty());
        }
        if (!given.codes().isEmpty()) {
            requireCode(given, cell);
        }
        Optional<Object> value = value(given.name(), table.kind(given.property(), names), cell);
        if (value.isEmpty() || !given.atLeast()) {
            return value.isEmpty() ? CellCondition.Any.THING : new CellCondition.Is(value);
        }
        BigDecimal least = CellCondition.number(value.get()).stripTrailingZeros();
        if (least.signum() < 0) {
            wrong(given.name(), new BadCell(cell, "0 or more", ""));
        }
        // No figure of a fact is below 0, so that "0 or more" does not matter.
        return least.signum() <= 0 ? CellCondition.Any.THING : new CellCondition.AtLeast(least);
    }

    /** A code that is nearly a known one is taken for a mistake, unless the table has that one too. */
    private void requireCode(Given given, String cell) {
        if (given.codes().contains(cell)) {
            return;
        }
        String near = NearMiss.of(cell, given.codes()).orElse("");
        if (cell.length() > LONGEST_CODE) {
            wrong(given.name(), new BadCell(cell, "a code of at most " + LONGEST_CODE + " letters", near));
        } else if (!CODE.matcher(cell).matches()) {
            wrong(given.name(), new BadCell(cell, "a code of small letters, digits and hyphens", near));
        } else if (!near.isEmpty()
                && grid.rows().stream().noneMatch(row -> row.cell(given.name()).equals(near))) {
            wrong(given.name(), new BadCell(cell, "a code that is asked about", near));
        }
    }

    private Optional<Object> figure(Figure figure, String cell) {
        if (cell.isEmpty()) {
            if (!figure.mayBeEmpty()) {
                wrong(
                        figure.property(),
                        new BadCell("", table.kind(figure.property(), names).expected(), ""));
            }
            return Optional.empty();
        }
        Optional<Object> value = value(figure.property(), table.kind(figure.property(), names), cell);
        if (value.isPresent()
                && figure.range().isPresent()
                && !figure.range().get().holds(value.get())) {
            wrong(figure.property(), new BadCell(cell, figure.range().get().toString(), ""));
        }
        return value;
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
