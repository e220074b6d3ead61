package io.orderkit.processtests.oracle;

import java.util.Arrays;
import java.util.List;

/**
 * An unparsed row of a handbook sheet.
 *
 * @param line the line number in the file, for use in messages
 * @param requirement the id of the requirement on which the row is based
 * @param steps the names of the steps to which the row applies
 * @param who the roles and persons permitted to take the steps; empty in a row about a condition
 * @param position the permitted states on each track; empty if all positions are permitted
 * @param when the name of the condition; empty in a row about permissions and positions
 * @param expected "accepted", or the refusal code
 */
record SheetRow(
        int line,
        String requirement,
        List<String> steps,
        List<String> who,
        String position,
        String when,
        String expected) {
    static final String ACCEPTED = "accepted";
    static final String EVERY_STEP = "*";
    private static final int COLUMNS = 7;

    /**
     * @throws AssertionError if the row has the wrong number of columns
     */
    static SheetRow of(int line, String text) {
        List<String> cells =
                Arrays.stream(text.split(",", COLUMNS)).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new AssertionError("line " + line + ": found " + cells.size() + " columns, expected " + COLUMNS
                    + " (maybe a comma is missing at the end): " + text);
        }
        return new SheetRow(
                line,
                cells.get(0),
                words(cells.get(1), "\\s+"),
                words(cells.get(2), "\\s+or\\s+"),
                cells.get(3),
                cells.get(4),
                cells.get(5));
    }

    private static List<String> words(String cell, String between) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(between, -1));
    }

    /** Returns whether the row defines the permitted actors and positions of its steps. */
    boolean isPermission() {
        return expected.equals(ACCEPTED);
    }

    /** Returns whether the row defines the states in which an order has ended. */
    boolean isEnd() {
        return steps.equals(List.of(EVERY_STEP));
    }
}
