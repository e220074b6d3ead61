package io.orderkit.rules.internal.sheets;

import io.orderkit.rules.report.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A sheet whose first row contains the names of its columns, in any order. A column {@code note} is always allowed and is not read. Only a
 * note that may be the rest of a number is rejected.
 *
 * @param file the file's name
 * @param separator the separator between its cells
 * @param columns the names in its header
 * @param rows the rows below the header
 */
public record Grid(String file, char separator, List<String> columns, List<Row> rows) {
    static final String NOTE = "note";

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line the line of the file on which it begins
     * @param cells the contents of the cells, by column; empty for an empty cell
     */
    public record Row(int line, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** Returns the content of a column; empty when the cell is empty, or the sheet has no such column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Reads a sheet; reports errors to the findings, and omits the rows with errors. A sheet with too many rows is treated as empty. */
    public static Grid read(SheetForm form, String text, Consumer<Finding> findings) {
        return new GridReader(form, CsvReader.sheet(text), findings).grid();
    }
}
