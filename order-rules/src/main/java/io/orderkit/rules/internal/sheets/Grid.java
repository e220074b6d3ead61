package io.orderkit.rules.internal.sheets;

import io.orderkit.rules.report.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A sheet whose first row contains the names of the columns, in any order. A column named {@code note} is always
 * allowed, but its content is ignored. A note is rejected only if it could be the decimals of a number that was split
 * into two cells at its decimal comma.
 *
 * @param file the file's name
 * @param separator the separator between cells of the sheet
 * @param columns the names of the columns in the header
 * @param rows the rows of the sheet below its header
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
     * @param line the line of the file on which the row begins
     * @param cells the contents of the row's cells, by column name; empty for an empty cell
     */
    public record Row(int line, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** Returns the content of the cell in a column; empty if the cell is empty or the sheet lacks the column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * Reads a sheet. Rows with errors are reported as findings and omitted. A sheet with too many rows is reported and treated as empty.
     */
    public static Grid read(SheetForm form, String text, Consumer<Finding> findings) {
        return new GridReader(form, CsvReader.sheet(text), findings).grid();
    }
}
