package io.orderkit.rules.internal.sheets;

import io.orderkit.domain.text.Invisible;
import io.orderkit.rules.report.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A check for invisible characters in the cells of a sheet. Invisible characters can make two different texts look the
 * same, or change how a text is displayed. A cell in the note column may contain several lines.
 */
public final class InvisibleCells {
    private InvisibleCells() {}

    /**
     * Returns whether all cells of a row are free of invisible characters. Each cell with invisible characters is reported as a finding.
     *
     * @param columns the names of the sheet's columns
     */
    public static boolean check(String file, CsvReader.Line line, List<String> columns, Consumer<Finding> findings) {
        boolean plain = true;
        for (int i = 0; i < line.cells().size(); i++) {
            String column = i < columns.size() ? "\"" + columns.get(i) + "\"" : String.valueOf(i + 1);
            boolean note = i < columns.size() && columns.get(i).equals(Grid.NOTE);
            String cell = line.cells().get(i);
            Optional<String> found = stranger(note ? cell.replaceAll("[\n\t]", " ") : cell);
            found.ifPresent(what -> findings.accept(
                    Finding.of(file, line.number(), "column " + Invisible.escaped(column) + ": " + what)));
            plain &= found.isEmpty();
        }
        return plain;
    }

    private static Optional<String> stranger(String cell) {
        if (cell.indexOf('\n') >= 0) {
            return Optional.of("contains a line break; expected one line in each cell");
        }
        Optional<String> found = Invisible.in(cell);
        if (found.isPresent() || cell.isEmpty()) {
            return found.map(name -> "holds the invisible character " + name);
        }
        int first = cell.codePointAt(0);
        int last = cell.codePointBefore(cell.length());
        int end = Character.isSpaceChar(first) ? first : last;
        return Character.isSpaceChar(end)
                ? Optional.of("begins or ends with the invisible character " + Invisible.name(end))
                : Optional.empty();
    }
}
