package io.orderkit.rules.internal.sheets;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads separated text as spreadsheets write it: between commas, or between semicolons or tabs where the comma is the decimal
 * sign; quotes around a cell, doubled inside one; a byte order mark; any line end; a first line {@code sep=;}.
 */
public final class Csv {
    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int line = 1;
    private int openQuote;

    private Csv(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /**
     * One row.
     *
     * @param number the line on which it begins, from 1
     * @param cells its cells, stripped
     */
    public record Line(int number, List<String> cells) {}

    /**
     * A whole text.
     *
     * @param separator what stands between its cells
     * @param lines the rows that are not blank
     * @param openQuote the line on which a quote opens that nothing closes; 0 when there is none
     */
    public record Sheet(char separator, List<Line> lines, int openQuote) {}

    /** The rows that are not blank. */
    public static List<Line> read(String text) {
        return sheet(text).lines();
    }

    public static Sheet sheet(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Csv csv = new Csv(plain.replace("\r\n", "\n").replace('\r', '\n'));
        while (csv.at < csv.text.length()) {
            csv.row();
        }
        return new Sheet(csv.separator, List.copyOf(csv.lines), csv.openQuote);
    }

    /** The header tells: a comma, unless it holds more of another. */
    private static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4) {
            return text.charAt(4);
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
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell().strip());
        } while (take(separator));
        take('\n');
        line++;
        boolean hint = begins == 1 && String.join("", cells).equals("sep=");
        if (!hint && !cells.stream().allMatch(String::isEmpty)) {
            lines.add(new Line(begins, List.copyOf(cells)));
        }
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
            openQuote = begins;
        }
        return cell.toString();
    }

    private boolean take(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }
}
