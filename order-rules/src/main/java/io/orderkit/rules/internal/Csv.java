package io.orderkit.rules.internal;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated text as spreadsheets write it: quotes around a cell, doubled inside one; a byte order mark. */
final class Csv {
    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * One row.
     *
     * @param number the line on which it begins, from 1
     * @param cells its cells, stripped
     */
    record Line(int number, List<String> cells) {}

    /** The rows that are not blank. */
    static List<Line> read(String text) {
        Csv csv = new Csv(text);
        while (csv.at < csv.text.length()) {
            csv.row();
        }
        return csv.lines;
    }

    private void row() {
        int begins = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell().strip());
        } while (take(','));
        take('\n');
        line++;
        if (!cells.stream().allMatch(String::isEmpty)) {
            lines.add(new Line(begins, List.copyOf(cells)));
        }
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = take('"');
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                at++;
                quoted = take('"');
                if (!quoted) {
                    continue;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                break;
            } else {
                at++;
                line += c == '\n' ? 1 : 0;
            }
            cell.append(c);
        }
        return cell.toString();
    }

    private boolean take(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }
}
