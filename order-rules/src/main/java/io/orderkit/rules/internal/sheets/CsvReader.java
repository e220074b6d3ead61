package io.orderkit.rules.internal.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A reader for comma-separated text as saved by spreadsheets. The separator between cells is a comma or, in countries
 * with a decimal comma, a semicolon or a tab. A cell may be enclosed in quotes; quotes inside it are then doubled. The
 * reader accepts a byte order mark, any line separator, and a first line that names the separator. The reader ignores
 * empty rows and the empty cells that spreadsheets add at the end of a row.
 *
 * <p>The reader is bounded. The reader keeps only the first {@value #MOST_ROWS} rows and counts the others. The reader stops at a row or a
 * cell that exceeds the maximum size.
 */
public final class CsvReader {
    /**
     * The maximum number of rows to keep: the header, the maximum number of rows below it, and one more row, which
     * shows that the sheet is too long.
     */
    private static final int MOST_ROWS = 1002;

    private static final int MOST_CELLS = 100;
    private static final int LONGEST_CELL = 2000;
    private static final String SEPARATORS = ",;\t";
    private static final String HINT = "sep=";

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int line = 1;
    private int rows;
    private Optional<Flaw> flaw = Optional.empty();

    private CsvReader(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /**
     * A row.
     *
     * @param number the line on which the row begins, from 1
     * @param cells the cells of the row without surrounding spaces, and without empty cells at the end
     */
    public record Line(int number, List<String> cells) {
        /** Returns a message if the row consists of a single cell that contains separators; empty for any other row. */
        public Optional<String> wholeInOneCell(char separator) {
            String only = cells.size() == 1 ? cells.get(0) : "";
            return "|;\t,"
                    .chars()
                    .filter(sign -> only.indexOf(sign) >= 0)
                    .mapToObj(sign -> "is one cell, with " + name((char) sign) + " in it; expected cells with "
                            + name(separator) + " between them, as in the first row")
                    .findFirst();
        }

        private static String name(char sign) {
            return sign == '\t' ? "a tab" : "\"" + sign + "\"";
        }
    }

    /**
     * The result of reading comma-separated text.
     *
     * @param separator the separator between cells
     * @param lines the rows that are not blank, up to the limit
     * @param rows the number of rows that are not blank
     * @param flaw the error at which the reader stopped; empty if there was none
     */
    public record Sheet(char separator, List<Line> lines, int rows, Optional<Flaw> flaw) {}

    /**
     * A syntax error that makes a sheet unreadable.
     *
     * @param line the line on which the error begins
     * @param message the description of the error
     */
    public record Flaw(int line, String message) {}

    /** Returns the rows and cells of comma-separated text. */
    public static Sheet sheet(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        CsvReader csv = new CsvReader(plain.replace("\r\n", "\n").replace('\r', '\n'));
        if (SEPARATORS.indexOf(csv.separator) < 0) {
            csv.flaw(1, "names an invalid separator; expected sep= and a comma, a semicolon or a tab");
        }
        while (csv.at < csv.text.length() && csv.flaw.isEmpty()) {
            csv.row();
        }
        return new Sheet(csv.separator, List.copyOf(csv.lines), csv.rows, csv.flaw);
    }

    /**
     * Returns the separator used in the header. The separator is a comma, unless the header contains more semicolons or tabs than commas.
     */
    private static char separator(String text) {
        if (text.startsWith(HINT) && text.length() > HINT.length()) {
            return text.charAt(HINT.length());
        }
        String header = text.stripLeading().lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        long commas = count(header, ',');
        long semicolons = count(header, ';');
        long tabs = count(header, '\t');
        if (semicolons > commas && semicolons >= tabs) {
            return ';';
        }
        return tabs > commas ? '\t' : ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void row() {
        int begins = line;
        int empty = 0;
        List<String> cells = new ArrayList<>();
        do {
            String cell = cell().strip();
            empty++;
            if (!cell.isEmpty()) {
                // Empty cells are added only if a later cell of the row has content.
                cells.addAll(Collections.nCopies(Math.min(empty, MOST_CELLS + 1) - 1, ""));
                cells.add(cell);
                empty = 0;
            }
            if (cells.size() > MOST_CELLS) {
                flaw(begins, "holds more than " + MOST_CELLS + " cells");
            }
        } while (flaw.isEmpty() && take(separator));
        take('\n');
        line++;
        boolean hint = begins == 1 && cells.equals(List.of(HINT));
        if (!hint && !cells.isEmpty() && ++rows <= MOST_ROWS) {
            lines.add(new Line(begins, List.copyOf(cells)));
        }
    }

    /** Records an error. Only the first error is recorded, because it makes the structure of the remaining text uncertain. */
    private void flaw(int begins, String message) {
        flaw = flaw.or(() -> Optional.of(new Flaw(begins, message)));
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        int begins = line;
        boolean quoted = take('"');
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                at++;
                quoted = take('"');
                if (!quoted) {
                    continue;
                }
            } else if (!quoted && (c == separator || c == '\n')) {
                break;
            } else {
                at++;
                line += c == '\n' ? 1 : 0;
            }
            cell.append(c);
        }
        if (quoted) {
            flaw(begins, "a quote opens here that is never closed");
        } else if (cell.length() > LONGEST_CELL) {
            flaw(begins, "a cell holds " + cell.length() + " letters; expected at most " + LONGEST_CELL);
        }
        return cell.toString();
    }

    private boolean take(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }
}
