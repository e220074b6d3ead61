package io.orderkit.rules.internal.sheets;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A reader for sheets that checks the header and every row. */
final class GridReader {
    private final SheetForm form;
    private final CsvReader.Sheet sheet;
    private final Consumer<Finding> findings;
    private final List<String> header;
    private int line;

    GridReader(SheetForm form, CsvReader.Sheet sheet, Consumer<Finding> findings) {
        this.form = form;
        this.sheet = sheet;
        this.findings = findings;
        this.header = sheet.lines().isEmpty() ? List.of() : sheet.lines().get(0).cells();
    }

    Grid grid() {
        List<Grid.Row> rows = new ArrayList<>();
        if (sheet.flaw().isPresent()) {
            CsvReader.Flaw flaw = sheet.flaw().get();
            findings.accept(Finding.of(form.file(), flaw.line(), flaw.message()));
        } else if (header.isEmpty()) {
            report("is empty; expected the columns " + PrintableText.names(form.needed()));
        } else if (isHeader(sheet.lines().get(0))) {
            sheet.lines().stream().skip(1).forEach(each -> row(each).ifPresent(rows::add));
        }
        if (sheet.rows() - 1 > form.mostRows()) {
            line = 0;
            report("has " + (sheet.rows() - 1) + " " + form.rows() + "; expected at most " + form.mostRows());
            rows.clear();
        }
        return new Grid(form.file(), sheet.separator(), header, rows);
    }

    private boolean isHeader(CsvReader.Line first) {
        line = first.number();
        if (!InvisibleCells.check(form.file(), first, List.of(), findings)) {
            return false;
        }
        if (header.size() == 1 && header.get(0).indexOf('|') >= 0) {
            return report("has \"|\" between its columns; expected a comma, a semicolon or a tab");
        }
        boolean sound = true;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (header.indexOf(name) < i) {
                sound = report("there is a second column \"" + PrintableText.word(name) + "\"");
            } else if (!form.known().contains(name) && !name.equals(Grid.NOTE)) {
                sound = reportUnknown(name);
            }
        }
        for (String name : form.needed()) {
            sound = header.contains(name) ? sound : report("the column \"" + name + "\" is missing");
        }
        return sound;
    }

    private boolean reportUnknown(String name) {
        List<String> known = form.known();
        List<String> missing =
                known.stream().filter(each -> !header.contains(each)).toList();
        findings.accept(Finding.of(
                        form.file(),
                        line,
                        "has no column \"" + PrintableText.word(name) + "\"; there is " + PrintableText.names(known))
                .maybe(NearMiss.of(name, missing).orElse("")));
        return false;
    }

    private Optional<Grid.Row> row(CsvReader.Line row) {
        line = row.number();
        List<String> cells = row.cells();
        if (!isPlain(row)) {
            return Optional.empty();
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        return Optional.of(new Grid.Row(line, named));
    }

    private boolean isPlain(CsvReader.Line row) {
        List<String> cells = row.cells();
        Optional<String> misread = header.size() > 1 ? row.wholeInOneCell(sheet.separator()) : Optional.empty();
        if (misread.isPresent()) {
            return report(misread.get());
        }
        if (!InvisibleCells.check(form.file(), row, header, findings)) {
            return false;
        }
        if (cells.size() > header.size()) {
            return report("has " + cells.size() + " cells under " + header.size()
                    + " columns; a text with a comma needs quotes around it, a number is written with a point");
        }
        int note = header.indexOf(Grid.NOTE);
        return sheet.separator() != ','
                || note <= 0
                || note >= cells.size()
                || !looksCut(cells.get(note - 1), cells.get(note))
                || report("column \"" + Grid.NOTE + "\": found \"" + PrintableText.word(cells.get(note))
                        + "\" directly after the number \"" + PrintableText.word(cells.get(note - 1))
                        + "\"; a number is written with a point, as 12.5, and a note needs more than digits");
    }

    /** Returns whether two adjacent cells could be one number that was split at its decimal comma. */
    private static boolean looksCut(String number, String note) {
        return number.matches("-?[0-9]+") && note.matches("[0-9]+ ?%?");
    }

    /**
     * Reports an error in the current line of the sheet. The result is always false, so that callers can return it as
     * the result of the failed check.
     */
    private boolean report(String message) {
        findings.accept(Finding.of(form.file(), line, message));
        return false;
    }
}
