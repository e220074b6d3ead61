package io.orderkit.processtests.oracle;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a handbook sheet, as written.
 *
 * @param line the line in the file, for messages
 * @param requirement the requirement that the row is from
 * @param steps the steps to which the row applies
 * @param who the roles and persons who may take the steps; empty in a row on a condition
 * @param position the states, track by track; empty if any position is allowed
 * @param when the condition, in words; empty in a row on permissions and positions
 * @param expected "accepted", or the code of the refusal
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

    /** @throws AssertionError if the row does not have the sheet's columns */
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

    /** Returns whether the row states who may take a step, and in which positions. */
    boolean isPermission() {
        return expected.equals(ACCEPTED);
    }

    /** Returns whether the row states that an order has ended. */
    boolean isEnd() {
        return steps.equals(List.of(EVERY_STEP));
    }
}
