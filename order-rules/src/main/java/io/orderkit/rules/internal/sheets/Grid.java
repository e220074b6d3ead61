package io.orderkit.rules.internal.sheets;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A sheet whose first row names its columns, in any order. A column {@code note} is always allowed, and nobody reads it;
 * only what may be the rest of a number does not do there.
 *
 * @param file the file's name
 * @param separator what stands between its cells
 * @param columns the names in its header
 * @param rows the rows below the header
 * @param count how many rows there are; of very many, only the first ones are kept
 */
public record Grid(String file, char separator, List<String> columns, List<Row> rows, int count) {
    static final String NOTE = "note";

    /**
     * One row.
     *
     * @param line the line of the file on which it begins
     * @param cells what stands in it, by column; empty where nothing stands
     */
    public record Row(int line, Map<String, String> cells) {
        /** What stands in a column; empty when nothing does, or the sheet has no such column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Reads a sheet; what is wrong goes to the findings, and the row is left out. */
    public static Grid read(
            String file, String text, List<String> needed, List<String> allowed, Consumer<Finding> findings) {
        Csv.Sheet sheet = Csv.sheet(text);
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        if (sheet.flaw().isPresent()) {
            Csv.Flaw flaw = sheet.flaw().get();
            findings.accept(Finding.of(file, flaw.line(), flaw.message()));
        } else if (sheet.lines().isEmpty()) {
            findings.accept(Finding.of(file, 0, "is empty; expected the columns " + Shown.names(needed)));
        } else {
            header = sheet.lines().get(0).cells();
            if (PlainCells.check(file, sheet.lines().get(0), List.of(), findings)
                    && isHeader(file, sheet.lines().get(0).number(), header, needed, allowed, findings)) {
                for (Csv.Line line : sheet.lines().subList(1, sheet.lines().size())) {
                    row(file, line, sheet.separator(), header, rows, findings);
                }
            }
        }
        return new Grid(file, sheet.separator(), List.copyOf(header), List.copyOf(rows), Math.max(0, sheet.rows() - 1));
    }

    private static boolean isHeader(
            String file,
            int line,
            List<String> header,
            List<String> needed,
            List<String> allowed,
            Consumer<Finding> findings) {
        if (header.size() == 1 && header.get(0).indexOf('|') >= 0) {
            findings.accept(
                    Finding.of(file, line, "has \"|\" between its columns; expected a comma, a semicolon or a tab"));
            return false;
        }
        List<Finding> wrong = new ArrayList<>();
        List<String> known = Stream.concat(needed.stream(), allowed.stream()).toList();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (header.indexOf(name) < i) {
                wrong.add(Finding.of(file, line, "there is a second column \"" + Shown.word(name) + "\""));
            } else if (!known.contains(name) && !name.equals(NOTE)) {
                List<String> missing =
                        known.stream().filter(each -> !header.contains(each)).toList();
                wrong.add(Finding.of(
                                file,
                                line,
                                "has no column \"" + Shown.word(name) + "\"; there is " + Shown.names(known))
                        .maybe(NearMiss.of(name, missing).orElse("")));
            }
        }
        needed.stream()
                .filter(name -> !header.contains(name))
                .forEach(name -> wrong.add(Finding.of(file, line, "the column \"" + name + "\" is missing")));
        wrong.forEach(findings);
        return wrong.isEmpty();
    }

    /** Spreadsheets fill rows up with empty cells. */
    private static void row(
            String file,
            Csv.Line line,
            char separator,
            List<String> header,
            List<Row> rows,
            Consumer<Finding> findings) {
        List<String> cells = line.cells();
        Optional<String> misread = header.size() > 1 ? line.wholeInOneCell(separator) : Optional.empty();
        if (misread.isPresent()) {
            findings.accept(Finding.of(file, line.number(), misread.get()));
            return;
        }
        if (!PlainCells.check(file, line, header, findings)) {
            return;
        }
        if (cells.size() > header.size()) {
            findings.accept(
                    Finding.of(
                            file,
                            line.number(),
                            "has " + cells.size() + " cells under " + header.size()
                                    + " columns; a text with a comma needs quotes around it, a number is written with a point"));
            return;
        }
        int note = header.indexOf(NOTE);
        if (separator == ',' && note > 0 && note < cells.size() && looksCut(cells.get(note - 1), cells.get(note))) {
            findings.accept(Finding.of(
                    file,
                    line.number(),
                    "column \"" + NOTE + "\": found \"" + Shown.word(cells.get(note)) + "\" right behind the number \""
                            + Shown.word(cells.get(note - 1))
                            + "\"; a number is written with a point, as 12.5, and a note needs more than digits"));
            return;
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        rows.add(new Row(line.number(), Map.copyOf(named)));
    }

    /** Whether two cells are maybe one number that was written with a comma. */
    private static boolean looksCut(String number, String note) {
        return number.matches("-?[0-9]+") && note.matches("[0-9]+ ?%?");
    }
}
