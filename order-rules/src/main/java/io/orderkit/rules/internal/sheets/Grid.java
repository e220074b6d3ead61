package io.orderkit.rules.internal.sheets;

import io.orderkit.rules.report.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A sheet whose first row names its columns, in any order. A column {@code note} is always allowed, and nobody reads it;
 * only what may be the rest of a number is rejected there.
 *
 * @param file the file's name
 * @param separator what stands between its cells
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
     * One row.
     *
     * @param line the line of the file on which it begins
     * @param cells what stands in it, by column; empty where nothing stands
     */
    public record Row(int line, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** Returns what stands in a column; empty when nothing does, or the sheet has no such column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Reads a sheet; what is wrong goes to the findings, and the row is left out. A sheet with too many rows is read as empty. */
    public static Grid read(SheetForm form, String text, Consumer<Finding> findings) {
        return new GridReader(form, CsvReader.sheet(text), findings).grid();
    }
}
